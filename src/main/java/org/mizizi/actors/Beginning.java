package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.MailAddress;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** Who would begin to have a role where, what the register knows of them, and whether they stand in for somebody. */
record Beginning(NewMembership wanted, Organisation organisation, Optional<Member> known, boolean isBound) {

    private static final List<Rule<Beginning>> RULES = List.of(
            Rule.of("organisation.has-ended", begin -> !begin.organisation().hasEnded()),
            Rule.of(
                    "member.role-not-of-this-kind",
                    begin -> begin.organisation()
                            .kind()
                            .roles()
                            .contains(begin.wanted().role())),
            Rule.of(
                    "membership.no-email",
                    begin -> isNothing(begin.wanted().email())
                            || MailAddress.fits(begin.wanted().email())),
            Rule.of(
                    "membership.acts-for-another",
                    begin -> begin.known()
                            .filter(Member::verified)
                            .map(Member::organisation)
                            .filter(other -> !other.equals(begin.wanted().organisation()))
                            .isEmpty()),
            Rule.of(
                    "membership.deputises-elsewhere",
                    begin -> !begin.isBound()
                            || begin.known()
                                    .map(Member::organisation)
                                    .filter(begin.wanted().organisation()::equals)
                                    .isPresent()),
            Rule.of(
                    "membership.has-the-role",
                    begin -> begin.known()
                            .filter(Member::verified)
                            .filter(member ->
                                    member.roles().contains(begin.wanted().role()))
                            .isEmpty()));

    Optional<Refusal> objection() {
        return Rule.objection(RULES, this);
    }

    private static boolean isNothing(@Nullable String written) {
        return written == null || written.isBlank();
    }
}
