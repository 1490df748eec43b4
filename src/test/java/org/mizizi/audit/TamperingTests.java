package org.mizizi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.TestDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Whoever owns the database can write past the portal, but not unseen: whatever is made, changed or removed in a table that
 * the ledger keeps is found, and so is what is changed in a kept content (T72). Each is tried, and undone.
 */
@SpringBootTest(properties = "spring.main.register-shutdown-hook=false")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
class TamperingTests {

    private SingleConnectionDataSource connection;
    private JdbcClient owner;

    @BeforeEach
    void asTheOwnerOfTheDatabase(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.liquibase.user}") String user,
            @Value("${spring.liquibase.password}") String password) {
        connection = new SingleConnectionDataSource(url, user, password, true);
        owner = JdbcClient.create(connection);
        owner.sql("begin").update();
    }

    @AfterEach
    void undone() {
        owner.sql("rollback").update();
        connection.destroy();
    }

    /** In whatever time zone whoever verifies it lives. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Africa/Khartoum", "America/St_Johns"})
    void untouchedItHolds_T72(String zone) {
        owner.sql("set local time zone '" + zone + "'").update();

        assertThat(verdict()).isInstanceOf(Verdict.Intact.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            actors.member              | SUBJECT | update actors.member set subject = 'taken over' where id = (select id from actors.member limit 1)
            actors.member              | UNKNOWN | insert into actors.member select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'subject', 'ghost'))).* from actors.member m where 'MINISTRY_APPROVER' = any(roles) limit 1
            actors.organisation        | SUBJECT | update actors.organisation set verified = not verified where reference = 'ORG-0005'
            actors.mandate             | SUBJECT | update actors.mandate set state = 'CLAIMED' where id = (select id from actors.mandate where state = 'VERIFIED' limit 1)
            country.country            | SUBJECT | update country.approval_rule set civil_society_endorsements = 7
            country.country            | SUBJECT | update country.place set name = '{"source": "en", "texts": {"en": "Elsewhere"}}' where code = (select min(code) from country.place)
            country.country            | SUBJECT | update country.setting set value = value + 1
            rounds.round               | SUBJECT | delete from rounds.invitation where (round, organisation) = (select round, organisation from rounds.invitation i where not exists (select from rankings.ballot b where b.round = i.round) limit 1)
            priorities.input           | SUBJECT | update priorities.input set words = 'Other words' where reference = 'INP-000001'
            priorities.endorsement     | UNKNOWN | insert into priorities.endorsement select i.id, o.id, now() from priorities.input i, actors.organisation o where i.reference = 'INP-000001' and o.reference = 'ORG-0001'
            priorities.endorsement     | SUBJECT | delete from priorities.endorsement where (input, organisation) = (select input, organisation from priorities.endorsement limit 1)
            priorities.priority        | SUBJECT | update priorities.priority set dimension = (select max(code) from country.dimension) where id = (select id from priorities.priority where dimension <> (select max(code) from country.dimension) limit 1)
            rankings.ballot            | SUBJECT | update rankings.ballot set places = '{}' where id = (select id from rankings.ballot limit 1)
            rankings.alternative       | SUBJECT | update rankings.alternative set title = '{"source": "en", "texts": {"en": "Other words"}}'
            strategies.paragraph       | SUBJECT | update strategies.paragraph set text = consulted_text where id = (select id from strategies.paragraph where consulted_text is not null limit 1)
            strategies.strategy        | SUBJECT | update strategies.signatory set signed_by = (select max(id::text)::uuid from actors.member) where signed_by is not null
            strategies.goal            | SUBJECT | update strategies.goal set marks = '[]'
            comments.comment           | SUBJECT | update comments.comment set side = case side when 'INTERNAL' then 'EXTERNAL' else 'INTERNAL' end
            coherence.figures_of_day   | SUBJECT | update coherence.share_of_day set numerator = 0 where unit = 'PLANS' and numerator > 0
            plans.plan                 | SUBJECT | update plans.plan set state = 'APPROVED' where reference = 'PLAN-0003'
            plans.plan                 | SUBJECT | update plans.plan set last_edited_by = (select max(id::text)::uuid from actors.member where id <> last_edited_by) where reference = 'PLAN-0003'
            plans.revision             | SUBJECT | update plans.quarter_amount set amount = amount + 1
            plans.revision             | SUBJECT | update plans.consultation set said = 'Everything is fine'
            plans.decision             | UNKNOWN | insert into plans.decision select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'plan', p.id, 'revision', p.revision, 'outcome', 'APPROVED', 'conditions', '[]'::jsonb, 'questions', '[]'::jsonb))).* from plans.decision d, plans.plan p where p.revision > 0 and not exists (select from plans.decision x where x.plan = p.id and x.revision = p.revision) limit 1
            plans.endorsement          | UNKNOWN | insert into plans.endorsement select gen_random_uuid(), p.id, p.revision, o.id, m.id, now() from plans.plan p, actors.organisation o, actors.member m where p.reference = 'PLAN-0003' and o.reference = 'ORG-0001' limit 1
            traceability.node          | SUBJECT | update traceability.node set owner = (select id from actors.organisation where reference = 'ORG-0001') where reference = 'INP-000001'
            traceability.link          | SUBJECT | update traceability.link set evidence = 'Page 2' where id = (select id from traceability.link limit 1)
            traceability.link_answer   | SUBJECT | update traceability.link_answer set said = 'CONFIRMED' where said = 'DISPUTED'
            traceability.link_answer   | SUBJECT | delete from traceability.link_answer where said = 'DISPUTED'
            traceability.link_answer   | SUBJECT | update traceability.link_answer set stands = false where id = (select id from traceability.link_answer where stands limit 1)
            traceability.responsible   | SUBJECT | delete from traceability.responsible
            responses.response         | SUBJECT | update responses.response set reason = 'We changed our mind'
            """)
    void whatIsWrittenPastTheLedgerIsFound_T72(String kind, Verdict.Reason reason, String change) {
        withoutGuards(change);

        assertThat(verdict()).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.reason()).isEqualTo(reason);
            assertThat(broken.detail()).startsWith(kind + " ");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            update audit.kept set content = jsonb_set(content, '{words}', '"Other words"') where entry = %d | KEPT
            update audit.kept set salt = gen_random_uuid() where entry = %d                        | KEPT
            update audit.kept set salt = null, content = null where entry = %d                     | KEPT
            delete from audit.kept where entry = %d                                                | KEPT
            insert into audit.kept (entry, salt, content, around) values (0, null, null, '{}')     | KEPT
            """)
    void whatIsChangedInAKeptContentIsFound_T72(String change, Verdict.Reason reason) {
        var entry = owner.sql("select min(sequence) from audit.entry where action = 'InputSubmitted'")
                .query(Long.class)
                .single();

        withoutGuards(change.formatted(entry));

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.reason()).isEqualTo(reason));
    }

    /** What a person or a protected author said can be taken out of the ledger, and the rest still proves itself. */
    @Test
    void contentsAreErasedAndTheChainStillHolds_T75() {
        var input = owner.sql("select id from priorities.input where reference = 'INP-000001'")
                .query(UUID.class)
                .single();
        var before = entries();

        owner.sql("select audit.erase('They asked for it', array['priorities.input ' || ?], now())")
                .param(input.toString())
                .query(UUID.class)
                .single();
        assertThat(verdict()).as("as long as it is not kept anew").isInstanceOf(Verdict.Broken.class);
        owner.sql("""
                        select audit.append(jsonb_build_array(jsonb_build_object('at', now(), 'person', gen_random_uuid(),
                            'action', 'ContentsErased', 'kind', 'audit.erasure', 'id', (select id from audit.erasure))))
                        """).query(_ -> {});

        assertThat(verdict()).isInstanceOf(Verdict.Intact.class);
        assertThat(entries()).as("an entry for the erasure, one for the input").isEqualTo(before + 2);
        assertThat(owner.sql("""
                        select count(k.content) from audit.kept k join audit.entry e on e.sequence = k.entry where e.subject_id = ?
                          and e.subject_kind = 'priorities.input'
                        """).param(input).query(Long.class).single())
                .as("only as it is now")
                .isOne();
    }

    /** Somebody honest who acts on it afterwards does not make it theirs: how it was found stands before what they did. */
    @Test
    void whatWasChangedPastThePortalIsNotAbsorbedByTheNextAct_T72() {
        var input = owner.sql("select id from priorities.input where reference = 'INP-000001'")
                .query(UUID.class)
                .single();
        withoutGuards("update priorities.input set words = 'Other words' where reference = 'INP-000001'");
        owner.sql("alter table priorities.input enable trigger yet_to_be_told").update();
        owner.sql("alter table audit.touched enable trigger user").update();
        owner.sql("update priorities.input set outcome = 'PARTLY' where reference = 'INP-000001'")
                .update();

        owner.sql("""
                        select audit.append(jsonb_build_array(jsonb_build_object('at', now(), 'person', gen_random_uuid(),
                            'action', 'InputAnswered', 'kind', 'priorities.input', 'id', cast(? as uuid))))
                        """).param(input).query(_ -> {});

        assertThat(owner.sql("""
                        select e.action || ' ' || (k.content ->> 'words' = 'Other words')
                        from audit.entry e join audit.kept k on k.entry = e.sequence
                        where e.subject_id = ? order by e.sequence desc limit 2
                        """).param(input).query(String.class).list())
                .containsExactly("InputAnswered true", "FoundChanged true");
        assertThat(verdict()).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.reason()).isEqualTo(Verdict.Reason.SUBJECT);
            assertThat(broken.detail()).isEqualTo("priorities.input " + input);
        });
    }

    /** Also where the act changes no row of what it is about, and without telling when it was done. */
    @Test
    void whatAnActIsAboutIsHeldAgainstTheLedgerThoughTheActDoesNotChangeIt_T72() {
        withoutGuards("update priorities.input set words = 'Other words' where reference = 'INP-000001'");

        owner.sql("""
                        select audit.append(jsonb_build_array(jsonb_build_object('at', now(), 'person', gen_random_uuid(),
                            'action', 'InputAnswered', 'kind', 'priorities.input', 'id', id)))
                        from priorities.input where reference = 'INP-000001'
                        """).query(_ -> {});

        assertThat(owner.sql("""
                        select action || ' ' || (at = date_trunc('day', at, 'UTC')) from audit.entry order by sequence desc limit 2
                        """).query(String.class).list())
                .containsExactly("InputAnswered false", "FoundChanged true");
        assertThat(verdict()).isInstanceOf(Verdict.Broken.class);
    }

    /** What an upgrade changes is kept as it then is; what had been changed before is not made right by it. */
    @Test
    void anUpgradeKeepsWhatItChangesAndNothingElse_T72() {
        owner.sql(
                        "call audit.change('actors.organisation', 'alter table actors.organisation add column motto text default ''Roots''')")
                .update();

        assertThat(verdict()).isInstanceOf(Verdict.Intact.class);
        assertThat(owner.sql(
                                "select count(*) = (select count(*) from actors.organisation) from audit.entry where action = 'Upgraded' and subject_kind = 'actors.organisation'")
                        .query(Boolean.class)
                        .single())
                .isTrue();

        owner.sql(
                        "call audit.change('actors.organisation', 'alter table actors.organisation add column hymn text default ''None''; update actors.organisation set hymn = ''Roots''')")
                .update();
        assertThat(verdict())
                .as("what the upgrade itself writes accuses nobody")
                .isInstanceOf(Verdict.Intact.class);

        withoutGuards("update actors.organisation set motto = 'Wings' where reference = 'ORG-0005'");
        owner.sql("call audit.change('actors.organisation', 'alter table actors.organisation rename motto to device')")
                .update();

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.reason()).isEqualTo(Verdict.Reason.SUBJECT));
    }

    private long entries() {
        return owner.sql("select count(*) from audit.entry").query(Long.class).single();
    }

    /** Every table is a subject of the ledger, a part of one, or left out for a reason. */
    @Test
    void ofEveryTableItIsKnownWhetherTheLedgerKeepsIt_T72() {
        assertThat(owner.sql("select name from audit.kept_table")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        owner.sql("""
                                select table_schema || '.' || table_name from information_schema.tables
                                where table_type = 'BASE TABLE' and table_schema not in ('public', 'pg_catalog', 'information_schema')
                                """).query(String.class).list());
    }

    /** What is kept is the whole row; what is not has a reason beside it. */
    @Test
    void whatIsLeftOutOfARowHasAReason_T72() {
        assertThat(owner.sql("""
                        select t.name || '.' || x.left_out from audit.kept_table t, unnest(t.excluded) as x(left_out)
                        where x.left_out <> 'version'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "rankings.publication.ballots",
                        "plans.plan.last_edited_at",
                        "traceability.link_answer.stands",
                        "collection.collector.organisation",
                        "collection.collector.person",
                        "collection.collector.called",
                        "collection.collector.user_name",
                        "collection.collector.secret_hash",
                        "collection.collected.collector",
                        "collection.collected.instance",
                        "collection.collected.receipt_hash");
        assertThat(owner.sql("select name from audit.kept_table where why is null and cardinality(excluded) > 1")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private Verdict verdict() {
        return new Verification(owner).against(Map.of());
    }

    /** As the owner can: the guards of every table are taken away first, and put back by the rollback. */
    private void withoutGuards(String change) {
        for (var table : tables()) {
            owner.sql("alter table " + table + " disable trigger user").update();
        }
        assertThat(owner.sql(change).update()).as("rows changed").isPositive();
    }

    private List<String> tables() {
        return owner.sql("select name from audit.kept_table where kind is not null or name like 'audit.%'")
                .query(String.class)
                .list();
    }
}
