/** Links between what external and national actors plan and what local people said; it knows both ends only by id. */
@ApplicationModule(
        displayName = "Traceability",
        allowedDependencies = {"shared", "security", "actors", "look"})
@NullMarked
package org.mizizi.traceability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
