package org.mizizi.audit;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.mizizi.shared.TypedReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the ledger as people read it, and look things up in it. */
@Component
class LineRows {

    private static final String LINE = """
            select l.day, case when l.day < :today then l.sequence end as sequence, l.at, l.person, l.on_behalf_of, l.action,
                   l.subject_kind, l.subject_id, l.hash, l.changed, t.reference, t.title::text as title,
                   case when l.subject_kind = 'coherence.figures_of_day'
                        then cast(audit.last_content(l.subject_kind, l.subject_id) ->> 'day' as date) end as of_day
            from audit.line l
            left join lateral audit.told(l.subject_kind, l.subject_id) t on l.person is not null
            """;
    private static final String NUMBERED = """
            from (select day, mixed,
                         row_number() over (partition by day order by unnamed desc, place, action desc, mixed desc) as place
                  from audit.line
                  where (not unnamed or day < :today)
                    and (cast(:kind as text) is null or subject_kind = any(audit.names_of(:kind)) and subject_id = :id)
                    and (cast(:day as date) is null or day = :day)
                    and (not :named or subject_id = any(:things) or on_behalf_of = any(:organisations)
                         or not unnamed and exists (select from audit.entry e join audit.kept k on k.entry = e.sequence
                                                    where e.hash = mixed and k.around && :things))) l
            """;
    /** A key names a line by its day and its place in it: neither time nor fingerprint of what names nobody is in an address. */
    private static final Order BY_DAY =
            Order.downwards(Order.number("l.day - date '2000-01-01'"), Order.number("l.place"));

    private static final UUID[] NONE = {};

    /**
     * What people call so. Of an organisation it is asked for whom somebody acted, never what a content names: that would
     * tell who said what is protected.
     */
    private record Named(List<UUID> things, List<UUID> organisations) {
        static final Named NOTHING = new Named(List.of(), List.of());
    }

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By day, the newest first; what names nobody stands last in its day, in no order, and only once the day is over. */
    ListPage<Line> page(PageKey key, LineSearch search, LocalDate today) {
        var about = search.about();
        var named = search.asksForWords() ? named(String.valueOf(search.words())) : Named.NOTHING;
        return new Listing<>(Line.class, NUMBERED, "l.mixed", BY_DAY, LINE)
                .ofLength(search.length())
                .read(
                        jdbc,
                        key,
                        statement -> statement
                                .param("today", today)
                                .param("kind", about == null ? null : about.kind(), Types.VARCHAR)
                                .param("id", about == null ? null : about.id(), Types.OTHER)
                                .param("day", search.day(), Types.DATE)
                                .param("named", search.asksForWords())
                                .param("things", named.things().toArray(NONE))
                                .param("organisations", named.organisations().toArray(NONE)));
    }

    private Named named(String words) {
        return Sought.of(words)
                .in(jdbc.sql(
                        """
                        select coalesce(array_agg(distinct subject_id) filter (where subject_kind <> 'actors.organisation'), '{}') as things,
                               coalesce(array_agg(distinct subject_id) filter (where subject_kind = 'actors.organisation'), '{}') as organisations
                        from (select e.subject_kind, e.subject_id
                              from audit.kept k join audit.entry e on e.sequence = k.entry
                              where k.content ->> 'reference' = :reference
                              union
                              select e.subject_kind, e.subject_id
                              from audit.entry e join audit.kept k on k.entry = e.sequence
                              where e.subject_kind = 'actors.organisation' and""" + Sought.in("k.content ->> 'reference'", "shared.words_of(k.content -> 'name')") + """
                        ) called
                        """))
                .param("reference", TypedReference.of(words).orElse(words))
                .query((row, _) ->
                        new Named(List.of((UUID[]) row.getArray("things").getArray()), List.of((UUID[])
                                row.getArray("organisations").getArray())))
                .single();
    }
}
