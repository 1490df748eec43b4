/** What a technician sees of a running portal: whether its database answers, its health, its measures and its self-check. */
@ApplicationModule(
        displayName = "Watching",
        allowedDependencies = {"shared", "security", "look"})
@NullMarked
package org.mizizi.watching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
