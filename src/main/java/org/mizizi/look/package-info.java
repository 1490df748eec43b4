/** The common look of the workspace: page, card, chip, quotation, "why not", receipts, how errors are told, and how forms remember. */
@ApplicationModule(
        displayName = "Look",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "security", "country", "languages", "memory", "proposals"})
@NullMarked
package org.mizizi.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
