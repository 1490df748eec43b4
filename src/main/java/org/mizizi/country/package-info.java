/** The country this portal belongs to: its languages, places, dimensions, policies, phases and approval rules, all as data. */
@ApplicationModule(
        displayName = "Country",
        allowedDependencies = {"shared", "security"})
@NullMarked
package org.mizizi.country;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
