package org.mizizi.comments;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An organisation commented on a paragraph or a goal. */
public record CommentWritten(CommentId comment, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("comments.comment", comment);
    }
}
