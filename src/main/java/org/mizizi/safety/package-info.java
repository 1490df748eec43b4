/**
 * What people report in confidence because somebody threatened or pressed them for what they said. Only an auditor
 * reads it; neither the ledger nor an export, a search, a mail or a log holds any of it.
 *
 * @see "ADR 0043"
 */
@ApplicationModule(
        displayName = "Safety",
        allowedDependencies = {"shared", "security", "country", "look"})
@NullMarked
package org.mizizi.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
