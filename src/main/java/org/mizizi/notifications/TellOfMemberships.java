package org.mizizi.notifications;

import java.util.Optional;
import org.mizizi.actors.ActorEvent.MembershipConfirmed;
import org.mizizi.actors.ActorEvent.MembershipProposed;
import org.mizizi.actors.ActorEvent.MembershipRefused;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.actors.MembershipChangeRow;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.security.Reaction;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whose role would end, whoever proposed a change of membership what a second person made of it, and a deputy and who is away that it counts. */
@Component
class TellOfMemberships {

    private final MembershipChanges changes;
    private final Telling telling;

    TellOfMemberships(MembershipChanges changes, Telling telling) {
        this.changes = changes;
        this.telling = telling;
    }

    /** Whoever would lose a role hears of it while it can still be refused. */
    @ApplicationModuleListener
    void on(MembershipProposed proposed) {
        Reaction.run(() -> changes.toTellOf(proposed.change())
                .filter(change -> change.kind() == Kind.END)
                .ifPresent(change -> telling.tell(
                        change.account().person(), atTheOrganisation(proposed, "membership-to-end", change))));
    }

    @ApplicationModuleListener
    void on(MembershipConfirmed confirmed) {
        Reaction.run(() -> changes.toTellOf(confirmed.change())
                .ifPresent(change -> telling.tell(
                        change.course().proposed().proposedBy(),
                        change.kind() == Kind.ERASE
                                ? News.of(confirmed, "membership-erased", path(change), organisation(change))
                                : named(confirmed, "membership-confirmed", change))));
    }

    /** Without their names: the page of the organisation says who and until when. */
    @ApplicationModuleListener
    void tellBoth(MembershipConfirmed confirmed) {
        Reaction.run(() -> changes.toTellOf(confirmed.change())
                .filter(change -> change.kind() == Kind.DEPUTISE)
                .ifPresent(change -> {
                    telling.tell(change.account().person(), atTheOrganisation(confirmed, "deputy-you-are", change));
                    Optional.ofNullable(change.away())
                            .ifPresent(away -> telling.tell(
                                    away.standsInFor(), atTheOrganisation(confirmed, "deputy-you-have", change)));
                }));
    }

    private static News atTheOrganisation(DomainEvent event, String message, MembershipChangeRow change) {
        return News.of(event, message, Paths.organisation(change.post().organisationReference()), organisation(change));
    }

    @ApplicationModuleListener
    void on(MembershipRefused refused) {
        Reaction.run(() -> changes.toTellOf(refused.change())
                .ifPresent(change -> telling.tell(
                        change.course().proposed().proposedBy(), named(refused, "membership-refused", change))));
    }

    private static News named(DomainEvent event, String message, MembershipChangeRow change) {
        var name = new Title(
                LocalizedText.of(change.account().language(), change.account().name()));
        return News.of(event, message, path(change), name, organisation(change));
    }

    private static String path(MembershipChangeRow change) {
        return Paths.membership(change.id().value());
    }

    private static Title organisation(MembershipChangeRow change) {
        return new Title(change.post().organisationName());
    }
}
