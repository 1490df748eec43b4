package org.mizizi.actors;

import java.util.List;
import java.util.UUID;
import org.mizizi.actors.OrganisationChange.Kind;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Organisations that an administrator proposed wait for a second person. */
@Component
class WaitingOrganisationChanges implements WaitingWork {

    private record WaitingChange(UUID id, Kind kind, LocalizedText name, int size) {}

    /** What this person can confirm or refuse, the oldest first. */
    private static final WaitingListing<WaitingChange> TO_CONFIRM = new WaitingListing<>(
            Right.CONFIRM_ORGANISATION,
            WaitingChange.class,
            """
            select c.id, c.kind, coalesce(about.name, named.name) as name, c.size, c.proposed_at
            from actors.organisation_change c
            left join actors.organisation about on about.id = c.organisation
            left join actors.proposed_organisation named on named.change = c.id and named.place = 1
            where c.state = 'PROPOSED' and not actors.same_human(c.proposed_by, :person)
            """,
            "proposed_at, id",
            WaitingOrganisationChanges::waiting);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_CONFIRM);
    }

    private static Waiting waiting(WaitingChange change) {
        return new Waiting(
                        change.kind() == Kind.REGISTER
                                ? "actors.waiting.organisations"
                                : "actors.waiting.organisation." + change.kind(),
                        List.of(change.name(), change.size() - 1),
                        "",
                        Paths.organisationChange(change.id()),
                        null,
                        "actors.verb.look")
                .forAnybody();
    }
}
