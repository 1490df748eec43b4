/** The append-only ledger: every change, hash-chained, and the means to verify it (T72, T73). */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "security", "country", "look", "watching"})
@NullMarked
package org.mizizi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
