package org.mizizi.actors;

import org.mizizi.actors.ActorEvent.MembershipConfirmed;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.security.Accounts;
import org.mizizi.security.Reaction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes a role that has ended from the account as well. The register has ended it already, so that this may be tried again until it is done. */
@Component
class TakeRolesAtTheDoor {

    private final MembershipChanges changes;
    private final ObjectProvider<Accounts> accounts;

    TakeRolesAtTheDoor(MembershipChanges changes, ObjectProvider<Accounts> accounts) {
        this.changes = changes;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(MembershipConfirmed confirmed) {
        accounts.ifAvailable(doors -> Reaction.run(() -> changes.toTellOf(confirmed.change())
                .filter(change -> change.kind() == Kind.END)
                .ifPresent(change -> doors.revoke(
                        change.account().subject(),
                        change.post().organisationReference(),
                        change.post().role()))));
    }
}
