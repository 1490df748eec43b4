package org.mizizi.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the tables that the ledger keeps, and finds what was changed, made or removed without it. */
final class KeptTables {

    /** A subject that does not look as the ledger last saw it; without a number where it never saw it. */
    record Difference(String kind, UUID id, @Nullable Long sequence) {}

    private final JdbcClient jdbc;

    KeptTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first kept content that is missing without an erasure that says so, or that belongs to no entry. */
    Optional<Long> firstUnexplained() {
        return jdbc.sql("""
                        select k.entry from audit.kept k
                        where k.content is null and not exists (select from audit.erasure e where k.entry = any(e.entries))
                           or not exists (select from audit.entry e where e.sequence = k.entry)
                        order by k.entry limit 1
                        """).query(Long.class).optional();
    }

    /** What differs now; where nothing does, what was once found to. */
    Optional<Difference> first() {
        return kinds().stream()
                .map(this::first)
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::firstFoundChanged);
    }

    private Optional<Difference> firstFoundChanged() {
        return jdbc.sql("""
                        select subject_kind as kind, subject_id as id, sequence from audit.entry
                        where action = 'FoundChanged' order by sequence limit 1
                        """).query(Difference.class).optional();
    }

    private List<String> kinds() {
        return jdbc.sql("select distinct kind from audit.kept_table where kind is not null order by kind")
                .query(String.class)
                .list();
    }

    private Optional<Difference> first(String kind) {
        return jdbc.sql("select sequence, id from audit.first_difference(:kind)")
                .param("kind", kind)
                .query((row, _) ->
                        new Difference(kind, row.getObject("id", UUID.class), row.getObject("sequence", Long.class)))
                .optional();
    }
}
