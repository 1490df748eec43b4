package org.mizizi;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets every table of the demo country grow by copies of what is there, as years of work would. */
public class GrownCountry {

    private static final List<String> GROWING = List.of(
            "priorities.input",
            "priorities.priority",
            "rounds.round",
            "actors.organisation",
            "comments.comment",
            "notifications.notice",
            "strategies.goal",
            "responses.response",
            "plans.plan",
            "plans.revision",
            "plans.plan_place",
            "plans.quarter_amount",
            "plans.consultation",
            "plans.plan_policy",
            "traceability.node",
            "traceability.link");

    private final JdbcClient jdbc;
    private final WithoutRules withoutRules;
    private int grown;

    GrownCountry(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        withoutRules = new WithoutRules(environment);
    }

    /** The reference of the round whose inputs grow. */
    public String collecting() {
        return jdbc.sql("""
                        select r.reference from priorities.input i join rounds.round r on r.id = i.round
                        where i.state = 'PUBLISHED' and i.outcome is null order by i.reference limit 1
                        """).query(String.class).single();
    }

    /** The reference of the round whose responses grow. */
    public String responding() {
        return jdbc.sql("""
                        select r.reference from responses.response s join rounds.round r on r.id = s.round
                        order by s.id limit 1
                        """).query(String.class).single();
    }

    public void inputs(int more) {
        var where = "i.state = 'PUBLISHED' and i.outcome is null order by i.reference";
        grow(more, copies -> copies.of("priorities.input", "i", where, numbered("INP-9")));
    }

    public void priorities(int more) {
        grow(more, copies -> copies.of("priorities.priority", "p", "p.state = 'OPEN'", numbered("PRI-9")));
    }

    /** Inputs that are all grouped into one new priority, which nobody has cited or answered; its reference. */
    public String origins(int more) {
        var input = "i.state = 'PUBLISHED' and i.outcome is null order by i.reference";
        var priority = "p.state = 'OPEN' order by p.reference";
        grow(more, copies -> {
            copies.of("priorities.input", "i", input, numbered("INP-8"));
            copies.of(
                    "traceability.node",
                    "n",
                    "n.id = (select i.id from priorities.input i where " + input + " limit 1)",
                    numbered("INP-8"));
            var one = new Copies(copies.owner, 1);
            one.of("priorities.priority", "p", priority, numbered("PRI-8"));
            one.of(
                    "traceability.node",
                    "n",
                    "n.id = (select p.id from priorities.priority p where " + priority + " limit 1)",
                    numbered("PRI-8"));
            copies.grouped();
        });
        return "PRI-8" + grown + "-00001";
    }

    public void rounds(int more) {
        grow(more, copies -> copies.of("rounds.round", "r", "r.state = 'ANSWERED'", numbered("RND-9")));
    }

    public void organisations(int more) {
        grow(more, copies -> copies.of("actors.organisation", "o", "o.side = 'EXTERNAL'", numbered("ORG-9")));
    }

    /** Of the strategy in force. */
    public void goals(int more) {
        var goal = "g.strategy = (select id from strategies.strategy where state = 'ADOPTED') order by g.reference";
        var numbered =
                "'reference', 'GOAL-' || 90 + cast(:grown as int) || '.' || nth, 'number', 1000 * cast(:grown as int) + nth";
        grow(more, copies -> copies.of("strategies.goal", "g", goal, numbered + ", 'identity', " + Copies.of("g.id")));
    }

    public void comments(int more) {
        grow(more, copies -> copies.of("comments.comment", "m", "m.outcome is null", numbered("COM-9")));
    }

    /** What people said and nobody has translated. */
    public void said(int more) {
        grow(
                more,
                copies -> copies.owner
                        .sql("""
                        insert into search.entry (id, language, kind, reference, original, title, words)
                        select gen_random_uuid(), 'en', 'INPUT', 'INP-7' || :grown || '-' || nth, true, 'Water ' || nth, 'A well'
                        from generate_series(1, :more) nth
                        """)
                        .param("grown", Integer.toString(grown))
                        .param("more", more)
                        .update());
    }

    public void notices(int more) {
        var where = "n.person = (select id from actors.member where name like 'Nadia%' limit 1)";
        grow(more, copies -> copies.of("notifications.notice", "n", where, "'cause', gen_random_uuid()"));
    }

    public void plans(int more) {
        var first = "(select id from plans.plan where revision = 1 and state = 'IN_REVIEW' order by reference limit 1)";
        grow(more, copies -> {
            copies.of("plans.plan", "p", "p.id = " + first, numbered("PLAN-9"));
            copies.of(
                    "plans.revision",
                    "r",
                    "r.plan = " + first + " order by r.number",
                    "'plan', " + Copies.of("r.plan"));
            List.of("plans.plan_place", "plans.quarter_amount", "plans.consultation", "plans.plan_policy")
                    .forEach(part -> copies.part(part, first));
            copies.of("traceability.node", "n", "n.id = " + first, numbered("PLAN-9"));
            copies.links(first);
        });
    }

    /** Each answers a priority of its own, as an agency answers each only once. */
    public void responses(int more) {
        priorities(more);
        withoutRules.in(GROWING, this::answerTheGrownPriorities);
    }

    private void answerTheGrownPriorities(JdbcClient owner) {
        owner.sql("""
                        insert into responses.response
                        select (jsonb_populate_record(null::responses.response, to_jsonb(s) || jsonb_build_object(
                            'id', gen_random_uuid(), 'priority', p.id))).*
                        from (select * from responses.response order by id limit 1) s
                        cross join (select id from priorities.priority where reference like :grown) p
                        """).param("grown", "PRI-9" + grown + "-%").update();
    }

    /** As it is in life: the database has counted what it holds. */
    public void isKnownToThePlanner() {
        withoutRules.in(
                List.of(),
                owner -> GROWING.forEach(table -> owner.sql("analyze " + table).update()));
    }

    private static String numbered(String reference) {
        return "'reference', '" + reference + "' || :grown || '-' || lpad(nth::text, 5, '0')";
    }

    private interface Growth {
        void by(Copies copies);
    }

    private void grow(int more, Growth growth) {
        grown++;
        withoutRules.in(GROWING, owner -> growth.by(new Copies(owner, more)));
    }

    private final class Copies {

        private final JdbcClient owner;
        private final int more;

        private Copies(JdbcClient owner, int more) {
            this.owner = owner;
            this.more = more;
        }

        /** The id of the copy of what has this id. */
        private static String of(String id) {
            return "md5(" + id + "::text || :grown || '-' || nth)::uuid";
        }

        /** Copies of the first such row, each with an id of its own and what else must differ. */
        private void of(String table, String alias, String where, String different) {
            owner.sql("""
                            insert into %1$s
                            select (jsonb_populate_record(null::%1$s, to_jsonb(%2$s) || jsonb_build_object(
                                'id', %5$s,
                                %4$s))).*
                            from (select * from %1$s %2$s where %3$s limit 1) %2$s cross join generate_series(1, :more) nth
                            """.formatted(table, alias, where, different, of(alias + ".id")))
                    .param("grown", Integer.toString(grown))
                    .param("more", more)
                    .update();
        }

        private void links(String plan) {
            owner.sql("""
                            insert into traceability.link
                            select (jsonb_populate_record(null::traceability.link, to_jsonb(l) || jsonb_build_object(
                                'id', gen_random_uuid(),
                                'downstream', md5(l.downstream::text || :grown || '-' || nth)::uuid))).*
                            from traceability.link l cross join generate_series(1, :more) nth where l.downstream = %s
                            """.formatted(plan))
                    .param("grown", Integer.toString(grown))
                    .param("more", more)
                    .update();
        }

        private void grouped() {
            owner.sql("""
                            insert into traceability.link
                            select (jsonb_populate_record(null::traceability.link, to_jsonb(l) || jsonb_build_object(
                                'id', gen_random_uuid(), 'downstream', p.id, 'upstream', i.id))).*
                            from (select * from traceability.link where downstream_level = 2 and state <> 'WITHDRAWN' order by id limit 1) l
                            join traceability.node i on i.reference like 'INP-8' || :grown || '-%'
                            join traceability.node p on p.reference = 'PRI-8' || :grown || '-00001'
                            """).param("grown", Integer.toString(grown)).update();
        }

        private void part(String table, String plan) {
            owner.sql("""
                            insert into %1$s
                            select (jsonb_populate_record(null::%1$s, to_jsonb(x) || jsonb_build_object(
                                'revision', %3$s))).*
                            from %1$s x join plans.revision r on r.id = x.revision and r.number = 1
                            cross join generate_series(1, :more) nth where r.plan = %2$s
                            """.formatted(table, plan, of("x.revision")))
                    .param("grown", Integer.toString(grown))
                    .param("more", more)
                    .update();
        }
    }
}
