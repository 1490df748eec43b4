package org.mizizi.strategies;

import java.util.Optional;
import org.mizizi.actors.AwaitsOrganisation;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.springframework.stereotype.Component;

/** A ministry whose signature a version awaits signs before it ends: nobody could sign in its place. */
@Component
class AwaitedSignatures implements AwaitsOrganisation {

    private final WorkRows rows;

    AwaitedSignatures(WorkRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Refusal> objection(OrganisationId organisation) {
        return rows.unsignedBy(organisation).stream()
                .findFirst()
                .map(version -> Refusal.of("organisation.awaited-signature", version));
    }
}
