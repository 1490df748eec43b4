package org.mizizi.plans;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies an endorsement in the ledger. */
public record EndorsementId(UUID value) implements Identifier {

    static EndorsementId next() {
        return new EndorsementId(Identifier.next());
    }
}
