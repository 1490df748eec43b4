package org.mizizi.comments;

import org.mizizi.comments.Comment.CommentId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What happens to a comment on a strategy. */
public sealed interface CommentEvent extends DomainEvent {

    CommentId comment();

    @Override
    default Subject subject() {
        return Subject.of("comments.comment", comment());
    }

    /** An organisation commented on a paragraph or a goal. */
    record CommentWritten(CommentId comment, Stamp by) implements CommentEvent {}

    /** An author took their comment back before it was answered. */
    record CommentWithdrawn(CommentId comment, Stamp by) implements CommentEvent {}

    /** The convenor answered a comment. */
    record CommentAnswered(CommentId comment, Stamp by) implements CommentEvent {}
}
