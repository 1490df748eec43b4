package org.mizizi.country;

import java.sql.Date;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the exit criteria; what was said of one is never written over. */
@Component
class ExitRows {

    private final JdbcClient jdbc;

    ExitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was ever said of each. */
    List<ExitCriterion> all() {
        return jdbc.sql("""
                        select code, since, criterion::text as criterion, standing, evidence::text as evidence
                        from country.exit_criterion order by code, since
                        """).query(ExitCriterion.class).list();
    }

    void write(ExitCriterion criterion) {
        var evidence = criterion.evidence();
        jdbc.sql("""
                        insert into country.exit_criterion (code, since, criterion, standing, evidence)
                        values (:code, :since, :criterion::jsonb, :standing, :evidence::jsonb)
                        """)
                .param("code", criterion.code())
                .param("since", Date.valueOf(criterion.since()))
                .param("criterion", criterion.criterion().json())
                .param("standing", criterion.standing().name())
                .param("evidence", evidence == null ? null : evidence.json(), Types.VARCHAR)
                .update();
    }
}
