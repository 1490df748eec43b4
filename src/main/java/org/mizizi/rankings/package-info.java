/** Internal organisations put the priorities in order; after closing, the ballots become one ranking that anyone can recompute. */
@ApplicationModule(
        displayName = "Rankings",
        allowedDependencies = {"shared", "security", "country", "actors", "rounds", "priorities", "look"})
@NullMarked
package org.mizizi.rankings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
