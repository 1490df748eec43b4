package org.mizizi.strategies;

import java.util.List;
import org.mizizi.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of signatures that are waited for; strategies by their number. */
@Component
class WorkRows {

    /** Of the ministry {@code :own}. */
    static final String UNSIGNED = """
            select s.number from strategies.strategy s join strategies.signatory n on n.strategy = s.id
            where s.state = 'REVISED' and n.ministry = :own and n.signed_by is null
            """;

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> unsignedBy(OrganisationId ministry) {
        return jdbc.sql(UNSIGNED + " order by s.number")
                .param("own", ministry.value())
                .query(Integer.class)
                .list();
    }
}
