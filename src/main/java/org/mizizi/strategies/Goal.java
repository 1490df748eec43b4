package org.mizizi.strategies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.Objective.ObjectiveId;
import org.mizizi.strategies.Strategy.StrategyId;

/**
 * A goal of the strategy. It carries priorities (links) and has no place for a task, a budget or an implementer.
 *
 * @param identity the first goal of which this is a version; what cites it stays linked over all of them
 */
public record Goal(
        GoalId id,
        long version,
        StrategyId strategy,
        ObjectiveId objective,
        int number,
        String reference,
        GoalId identity,
        LocalizedText title,
        LocalizedText description,
        @Nullable LocalizedText consultedDescription,
        Marks marks) {

    /** Identifies a goal of a strategy; also its id as an end of links. */
    public record GoalId(UUID value) implements Identifier {

        static GoalId next() {
            return new GoalId(Identifier.next());
        }
    }

    static Goal of(Objective objective, int number, GoalText words) {
        var id = GoalId.next();
        return new Goal(
                id,
                0,
                objective.strategy(),
                objective.id(),
                number,
                "GOAL-" + objective.number() + "." + number,
                id,
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
                identity,
                words.title(),
                words.description(),
                consultedDescription,
                words.marks());
    }

    Goal revised(LocalizedText newDescription) {
        return new Goal(
                id,
                version,
                strategy,
                objective,
                number,
                reference,
                identity,
                title,
                newDescription,
                description,
                marks);
    }

    /** The same goal in another version, if it ever was in force; what was only written begins as a goal of its own. */
    Goal copiedTo(Objective next, boolean wasInForce) {
        var copy = GoalId.next();
        return new Goal(
                copy,
                0,
                next.strategy(),
                next.id(),
                number,
                reference,
                wasInForce || !identity.equals(id) ? identity : copy,
                title,
                description,
                null,
                marks);
    }

    /** Whether the words in the language they were written in are the same: a translation changes nothing. */
    boolean saysTheSameAs(Goal other) {
        return title.original().equals(other.title.original())
                && description.original().equals(other.description.original());
    }
}
