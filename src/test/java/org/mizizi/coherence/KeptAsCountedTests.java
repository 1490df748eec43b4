package org.mizizi.coherence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.mizizi.audit.VerifyCommand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * whatever changes, in whatever order, what the figures are counted from is kept as it is when everything is counted
 * anew, now and at any other moment. Rows change at random, by their owner, whom no rule of the portal stops, and at the end
 * nothing has happened.
 */
@DemoTest
class KeptAsCountedTests {

    private static final int CHANGES = 100;

    private static final List<String> TABLES = List.of(
            "traceability.node",
            "traceability.link",
            "traceability.link_answer",
            "plans.plan",
            "plans.revision",
            "plans.quarter_amount",
            "plans.decision",
            "priorities.input",
            "priorities.priority",
            "actors.succession",
            "country.setting",
            "country.country");

    /** Of a plan in force more often than of anything else, as few others move a figure. */
    private static final String A_CLAIM = """
            select id from traceability.link order by random() * case when downstream in (select id from plans.in_force) then 1 else 3 end limit 1
            """;

    /** Each changes a row or two that chance picks in the database. */
    private static final List<String> ACTS = List.of(
            """
            insert into traceability.link (id, version, downstream, downstream_level, upstream, upstream_level, relation, evidence, state,
                                           claimed_by, claimed_for, claimed_at)
            select gen_random_uuid(), 0, d.id, d.level, u.id, u.level, 'ANSWERS', 'Page 1', 'CLAIMED', d.owner, d.owner, now() - interval '90 days'
            from (select * from traceability.node where level > 1 order by random() limit 1) d
            cross join lateral (select * from traceability.node where level < d.level order by random() limit 1) u
            on conflict do nothing
            """,
            "update traceability.link set state = case when random() < 0.5 then 'CLAIMED' else 'WITHDRAWN' end where id = ("
                    + A_CLAIM + ")",
            """
            update traceability.link set changed_at = case when random() < 0.8 then now() - random() * interval '90 days' end
            where id in (select link from traceability.link_answer where stands order by random() limit 3)
            """,
            """
            insert into traceability.link_answer (id, link, organisation, person, said, words, words_language, given_at, stands, shown)
            select gen_random_uuid(), l.id, o.id, o.id, (array['CONFIRMED', 'CONFIRMED', 'PARTLY', 'DISPUTED'])[1 + floor(random() * 4)::int],
                   'In our words', 'en', now() - random() * interval '90 days', true, true
            from (select id from traceability.link order by random() * case when downstream in (select id from plans.in_force) then 1 else 3 end limit 3) l
            cross join (select id from actors.organisation order by random() limit 1) o
            on conflict do nothing
            """,
            "update traceability.link_answer set stands = not stands where id = (" + some("traceability.link_answer")
                    + ")",
            "delete from traceability.link l where id = (" + A_CLAIM
                    + ") and not exists (select from traceability.link_answer a where a.link = l.id)",
            """
            update traceability.node set standing = (array['HIDDEN', 'PUBLIC', 'IN_FORCE', 'WITHDRAWN'])[1 + floor(random() * 4)::int]
            where id = (select id from traceability.node where kind = (array['INPUT', 'PRIORITY', 'GOAL', 'PLAN'])[1 + floor(random() * 4)::int]
                        order by random() limit 1)
            """,
            """
            update traceability.node set standing = case kind when 'GOAL' then 'IN_FORCE' else 'PUBLIC' end
            where standing in ('HIDDEN', 'WITHDRAWN', 'DECLINED')
            """,
            "update traceability.node set owner_shown = not owner_shown where id in (select id from traceability.node where kind = 'INPUT' order by random() limit 5)",
            "update plans.plan set state = (array['APPROVED', 'SUBMITTED', 'RETURNED', 'DECLINED'])[1 + floor(random() * 4)::int] where id = ("
                    + some("plans.plan") + ")",
            "update plans.plan set state = 'APPROVED' where id in (select plan from plans.decision)",
            """
            insert into plans.decision (id, plan, revision, organisation, person, outcome, reasons, conditions, decided_at, rule)
            select gen_random_uuid(), r.plan, r.number, d.organisation, d.person,
                   case when random() < 0.8 then 'APPROVED' else 'DECLINED' end, d.reasons, '[]', d.decided_at, d.rule
            from (select * from plans.revision order by random() limit 1) r cross join (select * from plans.decision limit 1) d
            on conflict do nothing
            """,
            """
            with earlier as (
                select r as revision, r.plan, r.number, case when random() < 0.3 then 'SECTORS' end as ground
                from plans.revision r where r.plan in (select id from plans.in_force) order by random() limit 1),
            later as (
                insert into plans.revision
                select (jsonb_populate_record(e.revision, jsonb_build_object(
                    'id', gen_random_uuid(), 'number', 1 + (select max(number) from plans.revision where plan = e.plan),
                    'humanitarian', e.ground is not null, 'ground', e.ground, 'ground_code', case when e.ground is not null then '72010' end))).*
                from earlier e returning id)
            insert into plans.quarter_amount (revision, quarter, amount)
            select l.id, a.quarter, 2 * a.amount from later l cross join earlier e join plans.quarter_amount a on a.revision = (e.revision).id
            """,
            """
            update priorities.input set state = case when random() < 0.7 then 'PUBLISHED' else 'WITHDRAWN' end
            where id in (select i.id from priorities.input i join traceability.claim c on c.upstream = i.id order by random() limit 5)
            """,
            "update priorities.input set dimension = (select dimension from priorities.input order by random() limit 1) where id = ("
                    + some("priorities.input") + ")",
            "update priorities.priority set dimension = (select dimension from priorities.input order by random() limit 1) where id = ("
                    + some("priorities.priority") + ")",
            "update priorities.priority set state = case when random() < 0.5 then 'OPEN' else 'NOT_TAKEN_UP' end where id = ("
                    + some("priorities.priority") + ")",
            """
            insert into actors.succession (organisation, speaker)
            select a.id, b.id from (select id from actors.organisation order by random() limit 1) a
            cross join lateral (select id from actors.organisation where id <> a.id order by random() limit 1) b
            on conflict do nothing
            """,
            "delete from actors.succession where random() < 0.5",
            """
            insert into country.setting (code, in_force_from, value)
            values ('DAYS_TO_RECONFIRM', current_date - floor(random() * 90)::int, 1 + floor(random() * 80)::int)
            on conflict do nothing
            """,
            "update country.country set time_zone = case when random() < 0.5 then 'Africa/Khartoum' else 'Pacific/Auckland' end");

    @Autowired
    Environment environment;

    private static String some(String table) {
        return "select id from " + table + " order by random() limit 1";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 8, 9, 30, 2026})
    void whateverChangesWhatIsKeptIsWhatIsCounted_R30(long seed) throws SQLException {
        try (var connection = owner()) {
            connection.setAutoCommit(false);
            try {
                changes(connection, new Random(seed));
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void verifyNamesWhatIsKeptOtherwise_R30() throws SQLException {
        try (var connection = owner()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            assertThat(verified()).startsWith("0 Intact: ").doesNotContain("Figures");
            var plan = jdbc.sql("""
                            update coherence.kept_end set traced_to_input = not traced_to_input
                            where id = (select id from coherence.kept_end where kind = 'PLAN' order by id limit 1) returning cast(id as text)
                            """).query(String.class).single();
            assertThat(verified()).startsWith("1 Intact: ").endsWith("first " + plan);
            jdbc.sql("select coherence.keep_all(now())").query(_ -> {});
            assertThat(verified()).startsWith("0 Intact: ");
        }
    }

    private String verified() {
        var out = new ByteArrayOutputStream();
        var told = new PrintStream(out, true, UTF_8);
        var exit = VerifyCommand.run(
                property("spring.datasource.url"),
                property("spring.datasource.username"),
                property("spring.datasource.password"),
                null,
                told,
                told);
        return exit + " " + out.toString(UTF_8).strip();
    }

    private static void changes(Connection connection, Random chance) throws SQLException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        onlyTheFiguresAreTold(jdbc);
        jdbc.sql("select setseed(?)").param(chance.nextDouble()).query(_ -> {});
        var seen = new HashSet<String>();
        var refused = new ArrayList<String>();
        for (var change = 0; change < CHANGES; change++) {
            var acts = chance.ints(1 + chance.nextInt(3), 0, ACTS.size())
                    .mapToObj(ACTS::get)
                    .toList();
            for (var act : acts) {
                act(connection, jdbc, act, refused);
            }
            jdbc.sql("set constraints all immediate").update();
            jdbc.sql("set constraints all deferred").update();
            assertThat(keptOtherwise(jdbc, 0)).as("after %s", acts).isEmpty();
            assertThat(keptOtherwise(jdbc, chance.nextInt(200) - 100))
                    .as("at another moment, after %s", acts)
                    .isEmpty();
            assertThat(weighedOtherwise(jdbc)).as("after %s", acts).isZero();
            jdbc.sql("select coherence.keep_due(now())").query(_ -> {});
            seen.add(figures(jdbc));
        }
        assertThat(seen.size()).as("figures move").isGreaterThan(1);
        assertThat(refused).hasSizeLessThan(CHANGES);
    }

    private static void act(Connection connection, JdbcClient jdbc, String act, List<String> refused)
            throws SQLException {
        var before = connection.setSavepoint();
        try {
            jdbc.sql(act).update();
        } catch (RuntimeException refusal) {
            refused.add(act);
            connection.rollback(before);
        }
    }

    private static List<String> keptOtherwise(JdbcClient jdbc, int days) {
        return jdbc.sql("select cast(id as text) from coherence.kept_otherwise(now() + make_interval(days => ?)) as id")
                .param(days)
                .query(String.class)
                .list();
    }

    /** A claim of one's own is told apart from an open one where it is shown, and counts as little. */
    private static long weighedOtherwise(JdbcClient jdbc) {
        return jdbc.sql("""
                        select count(*) from traceability.weighs(now()) w
                        full join traceability.standing(now()) s on s.downstream = w.downstream and s.upstream = w.upstream
                        where w.weighs is distinct from case s.weighs when 'OWN' then 'OPEN' else s.weighs end
                        """).query(Long.class).single();
    }

    private static String figures(JdbcClient jdbc) {
        return jdbc.sql("""
                        select concat((select string_agg(cast(p as text), ' ' order by p.id) from coherence.plan_trace(now()) p),
                                      (select sum(confirmed) from coherence.parts_served(now())))
                        """).query(String.class).single();
    }

    private static void onlyTheFiguresAreTold(JdbcClient jdbc) {
        jdbc.sql("set local lock_timeout = '15s'").update();
        for (var table : TABLES) {
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("""
                            select string_agg(format('alter table %s enable trigger %I', tgrelid::regclass, tgname), '; ')
                            from pg_trigger where tgrelid = cast(? as regclass) and tgname like 'figures%'
                            """)
                    .param(table)
                    .query(String.class)
                    .optional()
                    .ifPresent(enabled -> jdbc.sql(enabled).update());
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                property("spring.liquibase.url"),
                property("spring.liquibase.user"),
                property("spring.liquibase.password"));
    }

    private String property(String name) {
        return requireNonNull(environment.getProperty(name));
    }
}
