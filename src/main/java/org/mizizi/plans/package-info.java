/** Implementation plans: written by one organisation, traced to what local people said, endorsed and decided by the country. */
@ApplicationModule(
        displayName = "Plans",
        allowedDependencies = {
            "shared",
            "security",
            "country",
            "actors",
            "traceability",
            "traceability::claims",
            "traceability::ui",
            "look",
            "memory"
        })
@NullMarked
package org.mizizi.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
