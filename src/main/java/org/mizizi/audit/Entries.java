package org.mizizi.audit;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the ledger. It can add and read; the database lets nobody change. */
@Component
class Entries {

    private static final String COLUMNS = """
            sequence, at, person, on_behalf_of, action, subject_kind, subject_id,
            before_hash, after_hash, previous_hash, hash
            """;
    private static final String LINE = """
            select l.day, case when l.day < :today then l.sequence end as sequence, l.at, l.person, l.on_behalf_of, l.action,
                   l.subject_kind, l.subject_id, l.hash
            from audit.line l
            """;
    private static final String NUMBERED = """
            from (select day, mixed,
                         row_number() over (partition by day order by unnamed desc, place, action desc, mixed desc) as place
                  from audit.line
                  where (not unnamed or day < :today)
                    and (cast(:kind as text) is null or subject_kind = any(audit.names_of(:kind)) and subject_id = :id)) l
            """;
    /** A key names a line by its day and its place in it: neither time nor fingerprint of what names nobody is in an address. */
    private static final Order BY_DAY =
            Order.downwards(Order.number("l.day - date '2000-01-01'"), Order.number("l.place"));

    private static final String CONTENT_HASH =
            "encode(sha256(convert_to(coalesce(audit.content(:kind, :id)::text, 'gone'), 'UTF8')), 'hex')";

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer at a time, until the end of the transaction. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('audit.entry'))").query(rows -> {});
    }

    Optional<Entry> last() {
        return jdbc.sql("select " + COLUMNS + " from audit.entry order by sequence desc limit 1")
                .query(Entry.class)
                .optional();
    }

    Optional<String> lastHashOf(Subject subject) {
        return jdbc.sql("""
                        select after_hash from audit.entry
                        where subject_kind = any(audit.names_of(:kind)) and subject_id = :id order by sequence desc limit 1
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(String.class)
                .optional();
    }

    String contentHash(Subject subject) {
        return jdbc.sql("select " + CONTENT_HASH)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(String.class)
                .single();
    }

    void append(Entry entry) {
        jdbc.sql("""
                        insert into audit.entry (sequence, at, person, on_behalf_of, action, subject_kind, subject_id,
                                                 before_hash, after_hash, previous_hash, hash)
                        values (:sequence, :at, :person, :onBehalfOf, :action, :subjectKind, :subjectId,
                                :beforeHash, :afterHash, :previousHash, :hash)
                        """)
                .param("sequence", entry.sequence())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("person", entry.person())
                .param("onBehalfOf", entry.onBehalfOf())
                .param("action", entry.action())
                .param("subjectKind", entry.subjectKind())
                .param("subjectId", entry.subjectId())
                .param("beforeHash", entry.beforeHash())
                .param("afterHash", entry.afterHash())
                .param("previousHash", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    List<Entry> after(long sequence, int limit) {
        return jdbc.sql("select " + COLUMNS
                        + " from audit.entry where sequence > :sequence order by sequence limit :limit")
                .param("sequence", sequence)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    /** By day, the newest first; what names nobody stands last in its day, in no order, and only once the day is over. */
    ListPage<Line> lines(PageKey key, @Nullable Subject about, LocalDate today) {
        return new Listing<>(Line.class, NUMBERED, "l.mixed", BY_DAY, LINE)
                .read(
                        jdbc,
                        key,
                        statement -> statement
                                .param("today", today)
                                .param("kind", about == null ? null : about.kind(), Types.VARCHAR)
                                .param("id", about == null ? null : about.id(), Types.OTHER));
    }

    List<Ledger.Head> heads() {
        return jdbc.sql("""
                        select distinct on (cast(at at time zone 'UTC' as date)) sequence, hash
                        from audit.entry order by cast(at at time zone 'UTC' as date), sequence desc
                        """).query(Ledger.Head.class).list();
    }

    /** The first entry whose subject no longer looks as the ledger last saw it. */
    Optional<Entry> firstAlteredSubject() {
        return jdbc.sql("""
                        with latest as (
                            select distinct on (audit.current_kind(subject_kind), subject_id) *
                            from audit.entry order by audit.current_kind(subject_kind), subject_id, sequence desc)
                        select %s from latest
                        where after_hash <> encode(sha256(convert_to(
                              coalesce(audit.content(subject_kind, subject_id)::text, 'gone'), 'UTF8')), 'hex')
                        order by sequence limit 1
                        """.formatted(COLUMNS)).query(Entry.class).optional();
    }
}
