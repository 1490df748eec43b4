/**
 * Inputs that somebody gathers where there is no network: each round that collects is a form of ODK, filled in
 * without the portal and handed in later with a key of the member who answers for it.
 *
 * @see "ADR 0049"
 */
@ApplicationModule(
        displayName = "Collection",
        allowedDependencies = {"shared", "security", "country", "actors", "rounds", "priorities", "look"})
@NullMarked
package org.mizizi.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
