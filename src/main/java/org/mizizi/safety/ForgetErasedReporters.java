package org.mizizi.safety;

import java.util.Collection;
import java.util.UUID;
import org.mizizi.security.Forgetting;
import org.mizizi.shared.PersonId;
import org.springframework.stereotype.Component;

/** A report stays, and is from then on one of which nobody knows who sent it. */
@Component
class ForgetErasedReporters implements Forgetting {

    private final ReportRows rows;

    ForgetErasedReporters(ReportRows rows) {
        this.rows = rows;
    }

    @Override
    public void forget(PersonId person, String account, Collection<UUID> changes) {
        rows.forget(person);
    }
}
