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
                .ifPresent(change -> take(doors, change))));
    }

    /** Only what they have in no other organisation; Keycloak knows one role for all of them. */
    private void take(Accounts doors, MembershipChangeRow ended) {
        var account = ended.account().subject();
        var organisation = ended.post().organisationReference();
        var left = changes.stillActingAs(account);
        if (left.stream()
                .noneMatch(member -> member.roles().contains(ended.post().role()))) {
            doors.revoke(account, organisation, ended.post().role());
        }
        if (left.stream().noneMatch(member -> member.id().equals(ended.account().person()))) {
            doors.leave(account, organisation);
        }
    }
}
