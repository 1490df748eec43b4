/**
 * What people have begun to write and not yet sent: kept for them alone, offered again wherever they come back from. It
 * is nobody's record, so the ledger never hears of it.
 */
@ApplicationModule(
        displayName = "Memory",
        allowedDependencies = {"shared", "security"})
@NullMarked
package org.mizizi.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
