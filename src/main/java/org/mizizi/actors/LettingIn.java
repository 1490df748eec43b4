package org.mizizi.actors;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.mizizi.security.Accounts;
import org.mizizi.security.Accounts.Invitee;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The accounts of those who begin: where the portal keeps them, it invites and says which role they claim. */
@Component
class LettingIn {

    private final Organisations organisations;
    private final ObjectProvider<Accounts> accounts;

    LettingIn(Organisations organisations, ObjectProvider<Accounts> accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    boolean invites() {
        return accounts.getIfAvailable() != null;
    }

    /** Whom the register knew already keeps their account, whatever address they have by now. */
    Optional<URI> invite(MembershipChange begun, List<Member> known) {
        var doors = accounts.getIfAvailable();
        if (doors == null) {
            return Optional.empty();
        }
        if (!known.isEmpty()) {
            grant(doors, begun);
        }
        return Invitation.to(begun.account())
                .filter(invitee -> doors.reserve(invitee).equals(begun.account().subject()))
                .flatMap(invitee -> letIn(doors, invitee, begun));
    }

    private Optional<URI> letIn(Accounts doors, Invitee invitee, MembershipChange begun) {
        var door = doors.invite(invitee).door();
        grant(doors, begun);
        return door;
    }

    private void grant(Accounts doors, MembershipChange begun) {
        var post = begun.post();
        doors.grant(
                begun.account().subject(),
                organisations.find(post.organisation()).reference(),
                post.role());
    }
}
