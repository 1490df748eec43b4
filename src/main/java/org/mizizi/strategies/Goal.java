package org.mizizi.strategies;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/** A goal of the strategy. It carries priorities (links) and has no place for a task, a budget or an implementer. */
public record Goal(
        GoalId id,
        long version,
        StrategyId strategy,
        ObjectiveId objective,
        int number,
        String reference,
        LocalizedText title,
        LocalizedText description,
        @Nullable LocalizedText consultedDescription,
        Marks marks) {

    static Goal of(Objective objective, int number, GoalText words) {
        return new Goal(
                GoalId.next(),
                0,
                objective.strategy(),
                objective.id(),
                number,
                "GOAL-" + objective.number() + "." + number,
                words.title(),
                words.description(),
                null,
                words.marks());
    }

    Goal worded(long seen, GoalText words) {
        return new Goal(
                id,
                seen,
                strategy,
                objective,
                number,
                reference,
                words.title(),
                words.description(),
                consultedDescription,
                words.marks());
    }

    Goal revised(LocalizedText newDescription) {
        return new Goal(id, version, strategy, objective, number, reference, title, newDescription, description, marks);
    }

    Goal copiedTo(Objective next) {
        return new Goal(
                GoalId.next(), 0, next.strategy(), next.id(), number, reference, title, description, null, marks);
    }
}
