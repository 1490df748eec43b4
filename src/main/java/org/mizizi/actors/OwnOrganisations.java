package org.mizizi.actors;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Membership;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Outdated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** For which of their organisations somebody acts: for one at a time, wherever they have signed in, and for the same one when they come again. */
@Service
public class OwnOrganisations {

    private final ActorRows rows;
    private final Organisations organisations;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OwnOrganisations(
            ActorRows rows,
            Organisations organisations,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.organisations = organisations;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    @Requires(Right.READ_WORKSPACE)
    public List<Organisation> choices() {
        return currentActor.choices().stream()
                .map(Membership::organisation)
                .map(organisations::find)
                .sorted(Comparator.comparing(Organisation::reference))
                .toList();
    }

    /** From now on they act for this one; pages that are open for another do nothing more. */
    @Requires(Right.READ_WORKSPACE)
    public void choose(OrganisationId organisation) {
        var chosen = currentActor.choices().stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organisation"));
        rows.choose(currentActor.account().orElseThrow(), chosen.person(), clock.instant());
        events.publishEvent(new Outdated(EnumSet.of(Outdated.Part.ACTORS)));
    }
}
