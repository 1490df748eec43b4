package org.mizizi.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what was kept of one thing. Erased contents are not among it. */
@Component
class HistoryRows {

    /** A content with its entry; without time and organisation to be told where it protects its author. */
    record Version(
            long sequence,
            LocalDate day,
            Instant moment,
            @Nullable Instant at,
            @Nullable UUID onBehalfOf,
            String action,
            String content) {}

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first, with what is not to be told yet. */
    List<Version> kept(String kind, UUID id) {
        return jdbc.sql("""
                        select v.sequence, v.day, v.at as moment, case when not v.unnamed then v.at end as at, case when not v.unnamed then v.on_behalf_of end as on_behalf_of,
                               v.action, v.content
                        from (select e.sequence, cast(e.at at time zone 'UTC' as date) as day, e.at, e.on_behalf_of, e.action,
                                     audit.is_unnamed(e) as unnamed, k.content::text as content
                              from audit.entry e join audit.kept k on k.entry = e.sequence
                              where e.subject_kind = :kind and e.subject_id = :id and k.content <> 'null') v
                        order by v.sequence
                        """)
                .param("kind", kind)
                .param("id", id)
                .query(Version.class)
                .list();
    }
}
