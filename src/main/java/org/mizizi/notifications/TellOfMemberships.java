package org.mizizi.notifications;

import org.mizizi.actors.ActorEvent.MembershipConfirmed;
import org.mizizi.actors.ActorEvent.MembershipRefused;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.security.Reaction;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever proposed a change of membership what a second person made of it. */
@Component
class TellOfMemberships {

    private final MembershipChanges changes;
    private final Telling telling;

    TellOfMemberships(MembershipChanges changes, Telling telling) {
        this.changes = changes;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(MembershipConfirmed confirmed) {
        tell(confirmed, confirmed.change(), "membership-confirmed");
    }

    @ApplicationModuleListener
    void on(MembershipRefused refused) {
        tell(refused, refused.change(), "membership-refused");
    }

    private void tell(DomainEvent event, MembershipChangeId id, String message) {
        Reaction.run(() -> changes.toTellOf(id)
                .ifPresent(change -> telling.tell(
                        change.proposedBy(),
                        News.of(
                                event,
                                message,
                                Paths.membership(change.id().value()),
                                new Title(LocalizedText.of(change.language(), change.name())),
                                new Title(change.organisationName())))));
    }
}
