package org.mizizi.comments;

import java.util.List;
import java.util.Optional;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.shared.PersonId;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.data.repository.Repository;

/** The comments as aggregates. */
interface CommentRepository extends Repository<Comment, CommentId> {

    Comment save(Comment comment);

    Optional<Comment> findById(CommentId id);

    List<Comment> findByOnStrategyAndSaidAuthor(StrategyId strategy, PersonId author);
}
