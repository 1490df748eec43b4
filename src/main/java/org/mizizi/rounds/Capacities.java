package org.mizizi.rounds;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.RoundEvent.CapacityStated;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Hours;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much can be asked of the bodies of the government, as they say themselves, and how much is asked of them. */
@Service
@Transactional
public class Capacities {

    /** The same as in rounds.capacity. */
    public static final Hours MOST = Hours.of(2000);

    private final CapacityRows rows;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Capacities(CapacityRows rows, CurrentActor currentActor, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** So many hours a month the reader's own body has for answering, from now on. */
    @Requires(Right.LIMIT_REQUESTS)
    public void state(Hours hours) {
        if (!hours.isMoreThan(Hours.NONE) || hours.isMoreThan(MOST)) {
            throw Refusal.of("capacity.out-of-bounds", MOST.value()).asException();
        }
        var by = currentActor.stamp();
        rows.state(currentActor.organisation(), hours, by);
        events.publishEvent(new CapacityStated(currentActor.organisation(), by));
    }

    /** What is asked of the reader's own body. */
    @Transactional(readOnly = true)
    @Requires(Right.LIMIT_REQUESTS)
    public Burden mine() {
        var own = currentActor.organisation();
        return burdens(own).stream()
                .filter(burden -> burden.organisation().equals(own))
                .findFirst()
                .orElseGet(() -> new Burden(own, Hours.NONE, null));
    }

    /** What is asked of each organisation of which anything is asked, or which stated what it can do. */
    @Transactional(readOnly = true)
    @Requires(Right.CONVENE)
    public List<Burden> burdens() {
        return burdens(null);
    }

    private List<Burden> burdens(@Nullable OrganisationId only) {
        return rows.burdens(only, clock.instant());
    }
}
