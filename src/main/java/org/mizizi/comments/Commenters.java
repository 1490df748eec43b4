package org.mizizi.comments;

import java.util.Optional;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wrote a comment, so that the portal can tell that person, and nobody else, of the answer. */
@Service
@Transactional(readOnly = true)
public class Commenters {

    /** The author of a comment, and where it stands. */
    public record Commenter(PersonId author, String reference, int strategyNumber) {}

    private final JdbcClient jdbc;

    Commenters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Requires(Right.WITHIN_ANOTHER)
    public Optional<Commenter> of(CommentId comment) {
        return jdbc.sql("""
                        select c.author, c.reference, s.number as strategy_number
                        from comments.comment c join strategies.version s on s.id = c.strategy
                        where c.id = ?
                        """).param(comment.value()).query(Commenter.class).optional();
    }
}
