package org.mizizi.comments;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The convenor answered a comment. */
public record CommentAnswered(CommentId comment, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("comments.comment", comment);
    }
}
