package org.mizizi.traceability;

import java.util.List;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owners of cited words are to be asked: open claims of others, once those who make them are public. */
@Service
@Transactional(readOnly = true)
public class Questions {

    private static final String OPEN = """
            select l.id as link, u.owner, u.owner_shown, d.kind as claimant, d.reference as claimant_reference,
                   d.title::text as claimant_title, u.reference, u.title::text as title, l.claimed_at
            from traceability.link l
            join traceability.node d on d.id = l.downstream
            join traceability.node u on u.id = l.upstream
            where l.state in ('CLAIMED', 'TO_RECONFIRM') and d.standing in ('PUBLIC', 'IN_FORCE')
              and u.standing <> 'WITHDRAWN' and u.owner <> l.claimed_for
            """;

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The question of one claim; none while it is a draft, or when it has been answered. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<Question> about(LinkId link) {
        return jdbc.sql(OPEN + " and l.id = ?")
                .param(link.value())
                .query(Question.class)
                .list();
    }
}
