/** What people are told: an inbox in the workspace and one mail a notice, written after the change they tell of is kept. */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {
            "shared",
            "security",
            "country",
            "actors",
            "proposals",
            "rounds",
            "traceability",
            "priorities",
            "collection",
            "strategies",
            "comments",
            "plans",
            "safety",
            "look",
            "watching"
        })
@NullMarked
package org.mizizi.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
