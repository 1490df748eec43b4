package org.mizizi.administration;

import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Urgent;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Changes of the country's data that an administrator proposed wait for a second person. */
@Component
class WaitingCountryChanges implements WaitingWork {

    private final CountryChangeRows rows;

    WaitingCountryChanges(CountryChangeRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return actor.may(Right.CONFIRM_COUNTRY_CHANGE)
                ? rows.waitingFor(actor.person()).stream()
                        .map(WaitingCountryChanges::waiting)
                        .toList()
                : List.of();
    }

    @Override
    public Urgent urgentFor(Actor actor) {
        return actor.may(Right.CONFIRM_COUNTRY_CHANGE)
                ? Urgent.of(rows.firstWaitingFor(actor.person()).map(WaitingCountryChanges::waiting))
                : Urgent.NOTHING;
    }

    private static Waiting waiting(CountryChangeRow change) {
        return new Waiting(
                        "administration.waiting." + change.amendment().kind(),
                        List.of(),
                        "",
                        Paths.countryChange(change.id().value()),
                        null,
                        "actors.verb.look")
                .forAnybody();
    }
}
