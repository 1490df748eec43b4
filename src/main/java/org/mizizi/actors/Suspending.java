package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/**
 * Whom one person would suspend at once. It takes rights away and gives none, so that one is enough; that the same one
 * cannot do it twice running keeps anybody from keeping another out for good.
 *
 * @param acts whether the human has a role, now or in days to come
 * @param isSuspended whether they are suspended already
 * @param isTheLast whether nobody else could convene, or administer
 * @param suspendedLastBy who suspended them the last time
 */
record Suspending(
        Actor by,
        Member member,
        boolean acts,
        boolean isSuspended,
        boolean isTheLast,
        @Nullable PersonId suspendedLastBy) {

    private static final List<Rule<Suspending>> RULES = List.of(
            Rule.of(
                    "suspension.oneself",
                    suspending ->
                            !suspending.by().isSameHumanAs(suspending.member().id())),
            Rule.of("suspension.acts-for-nobody", Suspending::acts),
            Rule.of("suspension.already", suspending -> !suspending.isSuspended()),
            Rule.of("suspension.last-one", suspending -> !suspending.isTheLast()),
            Rule.of(
                    "suspension.by-another",
                    suspending -> !suspending.by().isSameHumanAs(suspending.suspendedLastBy())));

    Optional<Refusal> objection() {
        return Rule.objection(RULES, this);
    }
}
