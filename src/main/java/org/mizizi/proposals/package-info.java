/** What one person proposes and another settles: no rule and no right comes from one person alone. */
@ApplicationModule(
        displayName = "Proposals",
        allowedDependencies = {"shared", "security"})
@NullMarked
package org.mizizi.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
