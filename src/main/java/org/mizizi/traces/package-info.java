/** Where something comes from and what became of it, as far as its reader may know: read by the public site and by the workspace. */
@ApplicationModule(
        displayName = "Traces",
        allowedDependencies = {
            "shared",
            "security",
            "actors",
            "priorities",
            "plans",
            "traceability",
            "traceability::ui",
            "search",
            "look"
        })
@NullMarked
package org.mizizi.traces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
