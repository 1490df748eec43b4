package org.mizizi.comments;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An author took their comment back before it was answered. */
public record CommentWithdrawn(CommentId comment, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("comments.comment", comment);
    }
}
