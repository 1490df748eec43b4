/** The common look of the workspace: page, card, chip, quotation, "why not", receipts, and how errors are told. */
@ApplicationModule(
        displayName = "Look",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "security", "country"})
@NullMarked
package org.mizizi.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
