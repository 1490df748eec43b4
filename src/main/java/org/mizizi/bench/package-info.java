/**
 * Measures what the portal does in a country of real size, each figure beside its yardstick in the same run, and says whether
 * it is within its budget. Asked from outside: nothing of the portal knows of it.
 *
 * @see "ADR 0045"
 */
@ApplicationModule(
        displayName = "Benches",
        allowedDependencies = {
            "shared",
            "search",
            "rankings :: tally",
            "rankings",
            "security",
            "rounds",
            "priorities",
            "comments",
            "strategies",
            "traceability"
        })
@NullMarked
package org.mizizi.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
