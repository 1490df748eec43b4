package org.mizizi.actors;

import java.util.Optional;
import org.mizizi.actors.ActorEvent.SuspensionLifted;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.country.Countries;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Looks at a change by which somebody is suspended no longer, and tells what became of it; the database carries it out as it is confirmed. */
@Component
class Lifting {

    private final SuspensionRows rows;
    private final Countries countries;
    private final ApplicationEventPublisher events;

    Lifting(SuspensionRows rows, Countries countries, ApplicationEventPublisher events) {
        this.rows = rows;
        this.countries = countries;
        this.events = events;
    }

    /** Why a change lifts nothing, if so. */
    Optional<Refusal> objection(MembershipChange change) {
        return change.kind() == Kind.LIFT
                        && rows.inForce(change.account().person(), countries.today())
                                .isEmpty()
                ? Optional.of(Refusal.of("suspension.is-over"))
                : Optional.empty();
    }

    void tellOfLifted(MembershipChange confirmed, Stamp by) {
        events.publishEvent(new SuspensionLifted(rows.liftedBy(confirmed.id()), by));
    }
}
