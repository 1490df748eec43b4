package org.mizizi.comments;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The comments as aggregates. */
interface CommentRepository extends Repository<Comment, CommentId> {

    Comment save(Comment comment);

    Optional<Comment> findById(CommentId id);
}
