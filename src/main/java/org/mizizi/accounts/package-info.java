/** Accounts of the portal itself, for a pilot without Keycloak: invitations, passwords, and the first account of all. */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared", "security"})
@NullMarked
package org.mizizi.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
