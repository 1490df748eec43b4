package org.mizizi.rounds;

import java.time.Instant;
import java.util.UUID;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/** That a round was to be announced to a body during its moratorium, and was refused. */
public record RefusedRequest(OrganisationId organisation, String reference, LocalizedText title, Instant refusedAt) {

    /** Identifies the record of a request that was refused. */
    public record RefusedRequestId(UUID value) implements Identifier {

        static RefusedRequestId next() {
            return new RefusedRequestId(Identifier.next());
        }
    }
}
