package org.mizizi.strategies;

import java.util.List;
import org.mizizi.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what waits for somebody; strategies by their number. */
@Component
class WorkRows {

    /** A section that its ministry has not finished. */
    record Unfinished(int number, SectionKind kind) {}

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> unsignedBy(OrganisationId ministry) {
        return jdbc.sql("""
                        select s.number from strategies.strategy s join strategies.signatory n on n.strategy = s.id
                        where s.state = 'REVISED' and n.ministry = ? and n.signed_by is null order by s.number
                        """).param(ministry.value()).query(Integer.class).list();
    }

    /** Sections of drafts without a paragraph, or with one that lacks an official language. */
    List<Unfinished> unfinishedSectionsOf(OrganisationId ministry, List<String> languages) {
        return jdbc.sql("""
                        select s.number, c.kind
                        from strategies.strategy s join strategies.section c on c.strategy = s.id
                        where s.state = 'DRAFT' and c.ministry = :ministry
                          and (not exists (select from strategies.paragraph p where p.section = c.id)
                               or exists (select from strategies.paragraph p
                                          cross join unnest(:languages::text[]) as l (language)
                                          where p.section = c.id
                                            and coalesce(p.text -> 'texts' ->> l.language, '') = ''))
                        order by s.number, strategies.section_number(c.kind)
                        """)
                .param("ministry", ministry.value())
                .param("languages", languages.toArray(String[]::new))
                .query(Unfinished.class)
                .list();
    }
}
