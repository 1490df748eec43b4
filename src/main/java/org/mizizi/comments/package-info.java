/**
 * What organisations say of a strategy in consultation, each comment on one paragraph or goal, and the written answer
 * to each. It stands on the strategies; they know of it only through {@code Hearings} and {@code Margin}.
 */
@ApplicationModule(
        displayName = "Comments",
        allowedDependencies = {"shared", "security", "country", "actors", "languages", "rounds", "strategies", "look"})
@NullMarked
package org.mizizi.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
