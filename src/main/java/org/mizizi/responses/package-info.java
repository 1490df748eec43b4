/** What external agencies answer to each priority in a RESPOND round; nobody else reads it before the round has closed. */
@ApplicationModule(
        displayName = "Responses",
        allowedDependencies = {"shared", "security", "country", "actors", "rounds", "priorities", "look"})
@NullMarked
package org.mizizi.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
