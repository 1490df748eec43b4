/** The public face: plain pages made on the server for everyone, without a session and without JavaScript. */
@ApplicationModule(
        displayName = "Public site",
        allowedDependencies = {
            "shared",
            "security",
            "audit",
            "country",
            "actors",
            "rounds",
            "priorities",
            "collection",
            "rankings",
            "strategies",
            "comments",
            "responses",
            "plans",
            "traceability",
            "traces",
            "coherence",
            "search",
            "translations",
            "watching"
        })
@NullMarked
package org.mizizi.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
