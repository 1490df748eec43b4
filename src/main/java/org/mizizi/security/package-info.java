/** Who is acting, what each role may do, and the ways in: Keycloak, accounts of the portal itself, and the demo sign-in. */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"shared"})
@NullMarked
package org.mizizi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
