package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.actors.MembershipChange.Kind;
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
 * @param waitsElsewhere whether another organisation's proposal about the same human waits
 */
record OwnPeople(Actor coordinator, OrganisationId organisation, List<Member> known, boolean waitsElsewhere) {

    private static final List<Rule<OwnPeople>> RULES = List.of(
            Rule.of(
                    "membership.of-another-organisation",
                    own -> own.coordinator().actsFor(own.organisation())),
            Rule.of(
                    "membership.for-oneself",
                    own -> own.known().stream()
                            .noneMatch(member -> own.coordinator().isSameHumanAs(member.id()))),
            Rule.of("membership.known-elsewhere", OwnPeople::areKnownHereAlone));

    /** Before anything is known of the human. */
    OwnPeople(Actor coordinator, OrganisationId organisation) {
        this(coordinator, organisation, List.of(), false);
    }

    Optional<Refusal> objection() {
        return coordinator.may(Right.PROPOSE_ANY_MEMBERSHIP) ? Optional.empty() : Rule.objection(RULES, this);
    }

    private boolean areKnownHereAlone() {
        return !waitsElsewhere
                && known.stream().allMatch(member -> member.organisation().equals(organisation));
    }

    /** Whether somebody may see who acts for an organisation; to others it looks like nobody. */
    static boolean areSeenBy(Actor reader, OrganisationId organisation) {
        return reader.may(Right.READ_MEMBERSHIPS) || reader.actsFor(organisation);
    }

    /** Colleagues see what waits about their own people; what became of it and why, and erasures, only who proposed and who watches. */
    static boolean isSeenBy(Actor reader, MembershipChange change) {
        return reader.may(Right.READ_MEMBERSHIPS)
                || (reader.actsFor(change.post().organisation())
                        && change.kind() != Kind.ERASE
                        && (change.isOpen()
                                || reader.isSameHumanAs(change.proposal().proposedBy())));
    }
}
