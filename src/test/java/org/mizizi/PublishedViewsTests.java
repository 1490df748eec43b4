package org.mizizi;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A module's SQL reads what another module keeps only through the views and functions that the other publishes. */
@PortalTest
class PublishedViewsTests {

    private static final String PUBLISHED = "Published: ";

    /** The ledger keeps every table as it is, by its list of them (ADR 16); the demo country is emptied by the owner; benches measure beside the bare tables. */
    private static final Set<String> READS_EVERYTHING = Set.of("audit", "bench", "demo");

    /** What belongs to no module: the clock, the numbering and the moves of the platform, and the register of events. */
    private static final Set<String> EVERYBODYS = Set.of("shared", "events");

    @Autowired
    JdbcClient jdbc;

    private record Thing(String schema, String name, boolean published) {}

    private record Reading(WrittenSql sql, Thing thing) {
        boolean leavesTheModule() {
            return !sql.module().equals(thing.schema())
                    && !READS_EVERYTHING.contains(sql.module())
                    && !EVERYBODYS.contains(thing.schema());
        }

        String words() {
            return sql.place() + " reads " + thing.name();
        }
    }

    @Test
    void othersAreReadThroughWhatTheyPublish() {
        var readings = readings().toList();
        assertThat(readings).hasSizeGreaterThan(50);
        assertThat(words(readings, reading -> !reading.thing().published())).isEmpty();
    }

    @Test
    void whatIsPublishedIsReadByAnotherModule() {
        var read = readings().map(reading -> reading.thing().name()).collect(toSet());
        assertThat(things().values())
                .filteredOn(Thing::published)
                .extracting(Thing::name)
                .isSubsetOf(read);
    }

    @Test
    void nobodyWritesThroughAView() {
        assertThat(jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.views
                        where table_schema not in ('pg_catalog', 'information_schema', 'public')
                          and has_table_privilege('mizizi_app', format('%I.%I', table_schema, table_name), 'insert, update, delete')
                        """).query(String.class).list()).isEmpty();
    }

    private static Set<String> words(List<Reading> readings, Predicate<Reading> which) {
        return readings.stream().filter(which).map(Reading::words).collect(toSet());
    }

    private Stream<Reading> readings() {
        var things = things();
        return Stream.concat(WrittenSql.ofTheCode().stream(), WrittenSql.ofTheDatabase(jdbc).stream())
                .flatMap(sql -> sql.names()
                        .flatMap(name -> Optional.ofNullable(things.get(name)).stream())
                        .map(thing -> new Reading(sql, thing)))
                .filter(Reading::leavesTheModule);
    }

    private Map<String, Thing> things() {
        return jdbc.sql("""
                        select n.nspname as schema, n.nspname || '.' || kept.name as name,
                               bool_and(coalesce(kept.described, '') ~ :published) as published
                        from (select relnamespace as home, relname as name,
                                     case when relkind in ('v', 'm') then obj_description(oid, 'pg_class') end as described
                              from pg_class where relkind in ('r', 'p', 'v', 'm')
                              union all
                              select pronamespace, proname || '(', obj_description(oid, 'pg_proc') from pg_proc) kept
                        join pg_namespace n on n.oid = kept.home
                        where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
                        group by n.nspname, kept.name
                        """).param("published", "^" + PUBLISHED).query(Thing.class).list().stream()
                .collect(toMap(Thing::name, identity()));
    }
}
