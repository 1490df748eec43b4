/** Organisations of both sides, the people who act for them, and the mandates by which they speak for others. */
@ApplicationModule(
        displayName = "Actors",
        allowedDependencies = {"shared", "security", "country", "proposals", "look", "look::proposals"})
@NullMarked
package org.mizizi.actors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
