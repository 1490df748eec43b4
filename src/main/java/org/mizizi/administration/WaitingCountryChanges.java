package org.mizizi.administration;

import java.util.List;
import java.util.UUID;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Changes of the country's data that an administrator proposed wait for a second person. */
@Component
class WaitingCountryChanges implements WaitingWork {

    private record WaitingChange(UUID id, String kind) {}

    /** What this person can confirm or refuse, the oldest first. */
    private static final WaitingListing<WaitingChange> TO_CONFIRM = new WaitingListing<>(
            Right.CONFIRM_COUNTRY_CHANGE, WaitingChange.class, """
            select c.id, c.kind, c.proposed_at from administration.country_change c
            where c.state = 'PROPOSED' and not actors.same_human(c.proposed_by, :person)
            """, "proposed_at, id", WaitingCountryChanges::waiting);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_CONFIRM);
    }

    private static Waiting waiting(WaitingChange change) {
        return new Waiting(
                        "administration.waiting." + change.kind(),
                        List.of(),
                        "",
                        Paths.countryChange(change.id()),
                        null,
                        "actors.verb.look")
                .forAnybody();
    }
}
