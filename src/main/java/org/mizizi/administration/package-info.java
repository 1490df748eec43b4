/** How the country's own data change after its founding: one person proposes from when and why, another confirms, and the past stays as it was. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"shared", "security", "country", "actors", "proposals", "look", "look::proposals"})
@NullMarked
package org.mizizi.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
