package org.mizizi.audit;

import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.TypedReference;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the ledger. It can append and read; the database lets nobody change. */
@Component
class Entries {

    private static final String COLUMNS = """
            sequence, at, person, on_behalf_of, action, subject_kind, subject_id,
            before_hash, after_hash, previous_hash, hash, part, about_kind, about_id
            """;
    private static final String LINE = """
            select l.day, case when l.day < :today then l.sequence end as sequence, l.at, l.person, l.on_behalf_of, l.action,
                   l.subject_kind, l.subject_id, l.hash, t.reference, t.title::text as title
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

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry> last() {
        return jdbc.sql("select " + COLUMNS + " from audit.entry order by sequence desc limit 1")
                .query(Entry.class)
                .optional();
    }

    /** Adds these and whatever else the transaction has changed; nobody else can until it ends. */
    void append(List<DomainEvent> events) {
        if (!events.isEmpty()) {
            jdbc.sql("select audit.append(cast(:happened as jsonb))")
                    .param(
                            "happened",
                            JSON.writeValueAsString(
                                    events.stream().map(Happened::of).toList()))
                    .query(_ -> {});
        }
    }

    /** An event as the database reads it. */
    private record Happened(
            String at, UUID person, @Nullable UUID onBehalfOf, String action, String kind, UUID id) {

        static Happened of(DomainEvent event) {
            var by = event.by();
            var onBehalfOf = by.onBehalfOf();
            return new Happened(
                    by.at().truncatedTo(ChronoUnit.MICROS).toString(),
                    by.person().value(),
                    onBehalfOf == null ? null : onBehalfOf.value(),
                    event.getClass().getSimpleName(),
                    event.subject().kind(),
                    event.subject().id());
        }
    }

    List<Entry> after(long sequence, int limit) {
        return jdbc.sql("select " + COLUMNS
                        + " from audit.entry where sequence > :sequence order by sequence limit :limit")
                .param("sequence", sequence)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    /** What these entries fingerprint, by their numbers; nothing is kept beside those of earlier versions. */
    Map<Long, KeptContent> kept(long after, long upTo) {
        var contents = new HashMap<Long, KeptContent>();
        jdbc.sql("""
                        select entry, salt, content::text as content from audit.kept where entry > :after and entry <= :upTo
                        """).param("after", after).param("upTo", upTo).query((RowCallbackHandler) row -> contents.put(
                row.getLong("entry"), new KeptContent(row.getObject("salt", UUID.class), row.getString("content"))));
        return contents;
    }

    /** By day, the newest first; what names nobody stands last in its day, in no order, and only once the day is over. */
    ListPage<Line> lines(PageKey key, LineSearch search, LocalDate today) {
        var about = search.about();
        var named = search.asksForWords() ? named(String.valueOf(search.words())) : Named.NOTHING;
        return new Listing<>(Line.class, NUMBERED, "l.mixed", BY_DAY, LINE)
                .read(
                        jdbc,
                        key,
                        statement -> statement
                                .param("today", today)
                                .param("kind", about == null ? null : about.kind(), Types.VARCHAR)
                                .param("id", about == null ? null : about.id(), Types.OTHER)
                                .param("day", search.day(), Types.DATE)
                                .param("named", search.asksForWords())
                                .param("things", named.things())
                                .param("organisations", named.organisations()));
    }

    /**
     * What people call so. Of an organisation it is asked for whom somebody acted, never what a content names: that would
     * tell who said what is protected.
     */
    private record Named(UUID[] things, UUID[] organisations) {
        static final Named NOTHING = new Named(new UUID[0], new UUID[0]);
    }

    private Named named(String words) {
        return jdbc.sql("""
                        select coalesce(array_agg(distinct subject_id) filter (where subject_kind <> 'actors.organisation'), '{}') as things,
                               coalesce(array_agg(distinct subject_id) filter (where subject_kind = 'actors.organisation'), '{}') as organisations
                        from audit.entry e join audit.kept k on k.entry = e.sequence
                        where k.content ->> 'reference' = :reference
                           or e.subject_kind = 'actors.organisation' and k.content -> 'name' ->> 'texts' ilike :pattern
                        """)
                .param("reference", TypedReference.of(words).orElse(words))
                .param("pattern", Listing.pattern(words))
                .query((row, _) -> new Named(
                        (UUID[]) row.getArray("things").getArray(),
                        (UUID[]) row.getArray("organisations").getArray()))
                .single();
    }

    List<Ledger.Head> heads() {
        return jdbc.sql("""
                        select distinct on (cast(at at time zone 'UTC' as date)) sequence, hash
                        from audit.entry order by cast(at at time zone 'UTC' as date), sequence desc
                        """).query(Ledger.Head.class).list();
    }
}
