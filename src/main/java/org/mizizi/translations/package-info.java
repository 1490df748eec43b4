/**
 * What people said, in other languages, beside what they said and never in its place. It reads what is public and in
 * which language from search, and is shown by those who show the original.
 */
@ApplicationModule(
        displayName = "Translations",
        allowedDependencies = {"shared", "security", "country", "languages", "look"})
@NullMarked
package org.mizizi.translations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
