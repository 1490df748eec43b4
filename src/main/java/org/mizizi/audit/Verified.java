package org.mizizi.audit;

import java.time.Instant;
import java.util.UUID;

/** That somebody verified the ledger: when, up to which line it held, and what came out. */
public record Verified(UUID person, Instant at, long upTo, String head, Outcome outcome) {

    /** What came out, by the way in which the ledger is wrong if it is. */
    public enum Outcome {
        INTACT,
        GAP,
        CHAIN,
        ALTERED,
        KEPT,
        SUBJECT,
        UNKNOWN,
        HEAD
    }
}
