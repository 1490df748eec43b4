package org.mizizi.notifications;

import org.mizizi.notifications.GivenUp.GivenUpId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What people do about the portal's own mails and reactions. */
sealed interface NotificationEvent extends DomainEvent {

    /** An administrator gave up a mail or a reaction that did not succeed. */
    record UnfinishedGivenUp(GivenUpId givenUp, Stamp by) implements NotificationEvent {
        @Override
        public Subject subject() {
            return Subject.of("notifications.given_up", givenUp);
        }
    }
}
