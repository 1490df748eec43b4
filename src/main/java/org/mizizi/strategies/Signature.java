package org.mizizi.strategies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;

/** A ministry that has to sign a revised strategy, and when it did. Who signed is in the ledger. */
public record Signature(OrganisationId ministry, @Nullable Instant signedAt) {

    public boolean given() {
        return signedAt != null;
    }
}
