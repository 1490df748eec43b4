/** What members say, in their own words, and the national register of priorities formed from it; every input gets an answer. */
@ApplicationModule(
        displayName = "Priorities",
        allowedDependencies = {
            "shared",
            "security",
            "country",
            "languages",
            "actors",
            "rounds",
            "traceability",
            "traceability::claims",
            "traceability::ui",
            "look"
        })
@NullMarked
package org.mizizi.priorities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
