package org.mizizi.actors;

import org.mizizi.actors.ActorEvent.MemberSuspended;
import org.mizizi.security.Accounts;
import org.mizizi.security.Reaction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Ends the session of a suspended person where people sign in as well. The portal turns them away already, so that this may be tried again until it is done. */
@Component
class SignOutAtTheDoor {

    private final Suspensions suspensions;
    private final ObjectProvider<Accounts> accounts;

    SignOutAtTheDoor(Suspensions suspensions, ObjectProvider<Accounts> accounts) {
        this.suspensions = suspensions;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(MemberSuspended suspended) {
        Reaction.run(() -> suspensions
                .toTellOf(suspended.suspension())
                .ifPresent(one -> accounts.ifAvailable(doors -> doors.signOut(one.subject()))));
    }
}
