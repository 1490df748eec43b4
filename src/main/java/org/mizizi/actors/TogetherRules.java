package org.mizizi.actors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mizizi.security.Role;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** Which two roles one human may have, each in another organisation: nobody settles, decides on or vouches for what they do elsewhere. */
final class TogetherRules {

    private static final Set<Role> OVERSEES = Set.of(Role.CONVENOR, Role.AUDITOR, Role.ADMINISTRATOR);

    /** A role in one organisation beside one in another. */
    record Pair(Role one, Role other) {

        private Stream<Role> both() {
            return Stream.of(one, other);
        }

        private boolean areOnOneSide() {
            return both().filter(Role.EXTERNAL_OFFICER::equals).count() != 1;
        }

        private boolean decideAndEndorse() {
            return Set.of(Role.MINISTRY_APPROVER, Role.CIVIL_SOCIETY_REPRESENTATIVE)
                    .equals(Set.copyOf(both().toList()));
        }
    }

    private static final List<Rule<Pair>> RULES = List.of(
            Rule.of("membership.on-both-sides", Pair::areOnOneSide),
            Rule.of("membership.oversees-others", pair -> pair.both().noneMatch(OVERSEES::contains)),
            Rule.of("membership.decides-and-endorses", pair -> !pair.decideAndEndorse()));

    private TogetherRules() {}

    static Optional<Refusal> objection(Pair pair) {
        return Rule.objection(RULES, pair);
    }

    /** Why somebody who has these roles elsewhere cannot have another, if so. */
    static Optional<Refusal> objection(Role wanted, Collection<Role> elsewhere) {
        return elsewhere.stream()
                .sorted()
                .flatMap(held -> objection(new Pair(wanted, held)).stream())
                .findFirst();
    }
}
