/**
 * The strategic framework, version by version: drafted by convenor and ministries, commented on by everyone invited,
 * answered, revised, signed and adopted. It holds goals, never tasks or budgets.
 */
@ApplicationModule(
        displayName = "Strategies",
        allowedDependencies = {
            "shared",
            "security",
            "country",
            "actors",
            "rounds",
            "priorities",
            "traceability",
            "traceability::claims",
            "look",
            "memory"
        })
@NullMarked
package org.mizizi.strategies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
