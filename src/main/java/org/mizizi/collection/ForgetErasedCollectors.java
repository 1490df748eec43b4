package org.mizizi.collection;

import java.util.Collection;
import java.util.UUID;
import org.mizizi.security.Forgetting;
import org.mizizi.shared.PersonId;
import org.springframework.stereotype.Component;

/** What devices handed in stays; what a member called them, which may name somebody, does not. */
@Component
class ForgetErasedCollectors implements Forgetting {

    private final CollectorRows rows;

    ForgetErasedCollectors(CollectorRows rows) {
        this.rows = rows;
    }

    @Override
    public void forget(PersonId person, String account, Collection<UUID> changes) {
        rows.forget(person);
    }
}
