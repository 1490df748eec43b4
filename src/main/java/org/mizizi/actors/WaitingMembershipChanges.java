package org.mizizi.actors;

import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Urgent;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** What an administrator or an organisation proposed waits for a second person. */
@Component
class WaitingMembershipChanges implements WaitingWork {

    private final MembershipChangeRows rows;

    WaitingMembershipChanges(MembershipChangeRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return actor.may(Right.CONFIRM_MEMBERSHIP)
                ? rows.waitingFor(actor.person()).stream()
                        .map(WaitingMembershipChanges::waiting)
                        .toList()
                : List.of();
    }

    @Override
    public Urgent urgentFor(Actor actor) {
        return actor.may(Right.CONFIRM_MEMBERSHIP)
                ? Urgent.of(rows.firstWaitingFor(actor.person()).map(WaitingMembershipChanges::waiting))
                : Urgent.NOTHING;
    }

    private static Waiting waiting(MembershipChangeRow change) {
        return new Waiting(
                        "actors.waiting.membership." + change.kind(),
                        List.of(change.account().name(), change.post().organisationName()),
                        change.post().organisationReference(),
                        Paths.membership(change.id().value()),
                        null,
                        "actors.verb.look")
                .forAnybody();
    }
}
