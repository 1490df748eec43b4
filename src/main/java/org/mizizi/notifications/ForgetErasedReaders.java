package org.mizizi.notifications;

import java.util.Collection;
import java.util.UUID;
import org.mizizi.security.Forgetting;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PersonId;
import org.springframework.stereotype.Component;

/** What somebody was told goes with them, and so does what others were told of them by name. */
@Component
class ForgetErasedReaders implements Forgetting {

    private final NoticeRows rows;

    ForgetErasedReaders(NoticeRows rows) {
        this.rows = rows;
    }

    @Override
    public void forget(PersonId person, String account, Collection<UUID> changes) {
        rows.delete(person, changes.stream().map(Paths::membership).toList());
    }
}
