package org.mizizi.traceability;

import java.time.Instant;
import java.util.UUID;
import org.mizizi.shared.Identifier;

/** What the claimant says to an answer; it changes nothing in how the claim stands. */
public record LinkReply(LinkReplyId id, String words, String language, Instant at) {

    /** Identifies the claimant's reply to an answer. */
    public record LinkReplyId(UUID value) implements Identifier {

        static LinkReplyId next() {
            return new LinkReplyId(Identifier.next());
        }
    }
}
