/** The words every module shares: typed ids, multilingual text, money, references, refusals, domain events and the clock. */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.mizizi.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
