package org.mizizi.actors;

import java.util.List;
import java.util.UUID;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** What an administrator or an organisation proposed waits for a second person. */
@Component
class WaitingMembershipChanges implements WaitingWork {

    private record WaitingChange(
            UUID id, MembershipChange.Kind kind, String name, LocalizedText organisation, String reference) {}

    /** What this person can confirm or refuse, the oldest first; nobody confirms what is about themselves. */
    private static final WaitingListing<WaitingChange> TO_CONFIRM = new WaitingListing<>(
            Right.CONFIRM_MEMBERSHIP, WaitingChange.class, """
            select c.id, c.kind, c.name, o.name as organisation, o.reference, c.proposed_at
            from actors.membership_change c join actors.organisation o on o.id = c.organisation
            where c.state = 'PROPOSED' and not actors.same_human(c.proposed_by, :person)
              and not exists (select from actors.member me where me.id = :person and me.subject = c.subject)
            """, "proposed_at, id", WaitingMembershipChanges::waiting);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_CONFIRM);
    }

    private static Waiting waiting(WaitingChange change) {
        return new Waiting(
                        "actors.waiting.membership." + change.kind(),
                        List.of(change.name(), change.organisation()),
                        change.reference(),
                        Paths.membership(change.id()),
                        null,
                        "actors.verb.look")
                .forAnybody();
    }
}
