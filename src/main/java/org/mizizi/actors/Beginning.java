package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Role;
import org.mizizi.shared.MailAddress;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** Who would begin to have a role where, what they are there already, and which roles they have elsewhere. */
record Beginning(NewMembership wanted, Organisation organisation, Optional<Member> known, Set<Role> elsewhere) {

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
                    "membership.has-the-role",
                    begin -> begin.known()
                            .filter(Member::verified)
                            .filter(member ->
                                    member.roles().contains(begin.wanted().role()))
                            .isEmpty()));

    Optional<Refusal> objection() {
        return Rule.objection(RULES, this).or(() -> TogetherRules.objection(wanted.role(), elsewhere));
    }

    private static boolean isNothing(@Nullable String written) {
        return written == null || written.isBlank();
    }
}
