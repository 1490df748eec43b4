package org.mizizi.rankings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.Rule;

/** What a ballot may say (T53), whoever casts it and whenever. */
final class BallotRule {

    /** Places that somebody wants to keep or cast, and what there is to rank. */
    record Attempt(Places places, Set<PriorityId> alternatives) {

        static Attempt of(Places places, List<Alternative> alternatives) {
            return new Attempt(
                    places, alternatives.stream().map(Alternative::priority).collect(Collectors.toUnmodifiableSet()));
        }
    }

    private static final Rule<Attempt> KNOWN = Rule.of(
            "ballot.unknown-priority",
            attempt ->
                    attempt.alternatives().containsAll(attempt.places().ranks().keySet()));
    private static final Rule<Attempt> SAYS_SOMETHING =
            Rule.of("ballot.empty", attempt -> !attempt.places().isEmpty());

    static final List<Rule<Attempt>> TO_KEEP = List.of(KNOWN);
    static final List<Rule<Attempt>> TO_CAST = List.of(KNOWN, SAYS_SOMETHING);

    private BallotRule() {}
}
