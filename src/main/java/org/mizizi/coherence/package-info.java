/** The figures of coherence: read-only, each with the counts it was made from. */
@ApplicationModule(
        displayName = "Coherence",
        allowedDependencies = {"shared", "security", "country", "look"})
@NullMarked
package org.mizizi.coherence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
