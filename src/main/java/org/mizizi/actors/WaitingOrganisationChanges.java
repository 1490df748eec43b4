package org.mizizi.actors;

import java.util.List;
import org.mizizi.actors.OrganisationChange.Kind;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Urgent;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Organisations that an administrator proposed wait for a second person. */
@Component
class WaitingOrganisationChanges implements WaitingWork {

    private final OrganisationChangeRows rows;

    WaitingOrganisationChanges(OrganisationChangeRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return actor.may(Right.CONFIRM_ORGANISATION)
                ? rows.waitingFor(actor.person()).stream()
                        .map(WaitingOrganisationChanges::waiting)
                        .toList()
                : List.of();
    }

    @Override
    public Urgent urgentFor(Actor actor) {
        return actor.may(Right.CONFIRM_ORGANISATION)
                ? Urgent.of(rows.firstWaitingFor(actor.person()).map(WaitingOrganisationChanges::waiting))
                : Urgent.NOTHING;
    }

    private static Waiting waiting(OrganisationChangeRow change) {
        return new Waiting(
                        change.kind() == Kind.REGISTER
                                ? "actors.waiting.organisations"
                                : "actors.waiting.organisation." + change.kind(),
                        List.of(change.content().firstName(), change.content().size() - 1),
                        "",
                        Paths.organisationChange(change.id().value()),
                        null,
                        "actors.verb.look")
                .forAnybody();
    }
}
