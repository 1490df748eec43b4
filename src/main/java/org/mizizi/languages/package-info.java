/** In which languages people write and read: what their words are in, guessed from the words alone. */
@ApplicationModule(
        displayName = "Languages",
        allowedDependencies = {"shared", "country"})
@NullMarked
package org.mizizi.languages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
