package org.mizizi.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.DomainEvent;
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

    /** The last entry of each day that was over before this one. */
    List<Ledger.Head> heads(LocalDate today) {
        return jdbc.sql("""
                        select distinct on (cast(at at time zone 'UTC' as date)) sequence, hash
                        from audit.entry where cast(at at time zone 'UTC' as date) < :today
                        order by cast(at at time zone 'UTC' as date), sequence desc
                        """).param("today", today).query(Ledger.Head.class).list();
    }

    /** The last of them alone. */
    Optional<Ledger.Head> head(LocalDate today) {
        return jdbc.sql("""
                        select sequence, hash from audit.entry where cast(at at time zone 'UTC' as date) < :today
                        order by cast(at at time zone 'UTC' as date) desc, sequence desc limit 1
                        """).param("today", today).query(Ledger.Head.class).optional();
    }
}
