package org.mizizi.actors;

import org.mizizi.actors.ActorEvent.MembershipConfirmed;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.security.Accounts;
import org.mizizi.security.Reaction;
import org.mizizi.security.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes a role that has ended from the account as well. The register has ended it already, so that this may be tried again until it is done. */
@Component
class TakeRolesAtTheDoor {

    private final MembershipChanges changes;
    private final ActorRows actors;
    private final ObjectProvider<Accounts> accounts;

    TakeRolesAtTheDoor(MembershipChanges changes, ActorRows actors, ObjectProvider<Accounts> accounts) {
        this.changes = changes;
        this.actors = actors;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(MembershipConfirmed confirmed) {
        Reaction.run(() -> changes.toTellOf(confirmed.change())
                .filter(change -> change.kind() == Kind.END)
                .ifPresent(ended -> take(
                        ended.account().subject(),
                        ended.post().organisationReference(),
                        ended.post().role())));
    }

    /** Only what they have in no other organisation, also for somebody who is away; Keycloak knows one role for all of them. */
    void take(String account, String organisation, Role role) {
        accounts.ifAvailable(doors -> {
            var held = actors.held(account);
            if (held.stream().noneMatch(one -> one.role() == role)) {
                doors.revoke(account, organisation, role);
            }
            if (held.stream().noneMatch(one -> one.reference().equals(organisation))) {
                doors.leave(account, organisation);
            }
        });
    }
}
