package org.mizizi.comments;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a comment. */
public record CommentId(UUID value) implements Identifier {

    static CommentId next() {
        return new CommentId(Identifier.next());
    }
}
