/**
 * One search over everything that is public, for the site and the workspace. It knows of no other module: those that have
 * something to be found tell it in the database, in the transaction that changes it.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"shared", "security", "country"})
@NullMarked
package org.mizizi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
