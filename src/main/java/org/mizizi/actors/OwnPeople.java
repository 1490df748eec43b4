package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/**
 * Whose people somebody may propose changes of: those of the organisation they act for, as its coordinator. Whoever keeps
 * the register proposes for every organisation. Confirming is for others in any case.
 *
 * @param known what the register knows of the human whom it is about
 */
record OwnPeople(Actor coordinator, OrganisationId organisation, List<Member> known) {

    private static final List<Rule<OwnPeople>> RULES = List.of(
            Rule.of(
                    "membership.of-another-organisation",
                    own -> own.coordinator().actsFor(own.organisation())),
            Rule.of(
                    "membership.known-elsewhere",
                    own -> own.known().stream()
                            .allMatch(member -> member.organisation().equals(own.organisation()))));

    Optional<Refusal> objection() {
        return coordinator.may(Right.PROPOSE_ANY_MEMBERSHIP) ? Optional.empty() : Rule.objection(RULES, this);
    }

    /** Whether somebody may see what is proposed for the people of an organisation; to others it looks like nothing. */
    static boolean areSeenBy(Actor reader, OrganisationId organisation) {
        return reader.may(Right.READ_MEMBERSHIPS) || reader.actsFor(organisation);
    }
}
