/** Consultation rounds: planned, announced, opened and closed by the convenor only, answered when nothing is left unanswered. */
@ApplicationModule(
        displayName = "Rounds",
        allowedDependencies = {"shared", "security", "country", "actors", "look"})
@NullMarked
package org.mizizi.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
