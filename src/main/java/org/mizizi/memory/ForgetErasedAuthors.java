package org.mizizi.memory;

import java.util.Collection;
import java.util.UUID;
import org.mizizi.security.Forgetting;
import org.mizizi.shared.PersonId;
import org.springframework.stereotype.Component;

/** What somebody had begun to write goes with them, and so does what others had begun about them. */
@Component
class ForgetErasedAuthors implements Forgetting {

    private final KeptFormRows rows;

    ForgetErasedAuthors(KeptFormRows rows) {
        this.rows = rows;
    }

    @Override
    public void forget(PersonId person, String account, Collection<UUID> changes) {
        rows.deleteOf(person, changes);
    }
}
