package org.mizizi.traceability;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies the claimant's reply to an answer. */
public record LinkReplyId(UUID value) implements Identifier {

    static LinkReplyId next() {
        return new LinkReplyId(Identifier.next());
    }
}
