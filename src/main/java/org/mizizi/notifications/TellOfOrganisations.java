package org.mizizi.notifications;

import org.mizizi.actors.ActorEvent.OrganisationsConfirmed;
import org.mizizi.actors.ActorEvent.OrganisationsRefused;
import org.mizizi.actors.OrganisationChange.Kind;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.security.Reaction;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever proposed something of organisations what a second person made of it. */
@Component
class TellOfOrganisations {

    private final OrganisationChanges changes;
    private final Telling telling;

    TellOfOrganisations(OrganisationChanges changes, Telling telling) {
        this.changes = changes;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(OrganisationsConfirmed confirmed) {
        tell(confirmed, confirmed.change(), "organisations-confirmed", "organisation-changed");
    }

    @ApplicationModuleListener
    void on(OrganisationsRefused refused) {
        tell(refused, refused.change(), "organisations-refused", "organisation-change-refused");
    }

    private void tell(DomainEvent event, OrganisationChangeId id, String ofEntering, String ofOneThatIsThere) {
        Reaction.run(() -> changes.toTellOf(id)
                .ifPresent(change -> telling.tell(
                        change.course().proposed().proposedBy(),
                        News.of(
                                event,
                                change.kind() == Kind.REGISTER ? ofEntering : ofOneThatIsThere,
                                Paths.organisationChange(id.value()),
                                new Title(change.content().firstName())))));
    }
}
