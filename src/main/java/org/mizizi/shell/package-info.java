/** The frame around the workspace: layout, navigation, languages, home, and what is said when something goes wrong. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "security", "country", "actors", "look", "search"})
@NullMarked
package org.mizizi.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
