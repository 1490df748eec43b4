package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** R-84, G: what no machine may read, the database keeps from it too, whoever writes and by whatever statement. */
@DemoTest
@TestPropertySource(properties = "test.country=that-a-machine-translates")
class MachinesKeepAwayTests {

    private static final String PROTECTED =
            "No machine translates what protected authors or those consulted said, nor what is said of it";
    private static final String NOT_PUBLIC = "No machine translates what is not public as it stands";

    /** What protected authors said and what is said of it, from who wrote it down and not from the rule that is tried. */
    private static final String OF_PROTECTED = """
            with recursive input as (select id from priorities.input where authorship = 'PROTECTED'),
                 whole (id) as (select l.downstream from traceability.link l
                                join traceability.node d on d.id = l.downstream and d.kind = 'PRIORITY'
                                where l.upstream in (select id from input)
                                union
                                select p.id from whole w
                                join priorities.priority p on p.split_from = w.id
                                    or p.id = (select e.merged_into from priorities.priority e where e.id = w.id)),
                 said as (select id from input union select id from whole),
                 claim as (select id from traceability.link
                           where upstream in (select id from said) or downstream in (select id from said)),
                 answer as (select id from traceability.link_answer where link in (select id from claim))
            select id from said union select id from claim union select id from answer
            union select id from traceability.link_reply where answer in (select id from answer)
            union select id from responses.response where priority in (select id from said)
            union select id from translations.original where kind in ('SAID', 'CHANGED', 'CONTESTED')
            """;

    private static final String ASKED = """
            insert into translations.asked_of_machine (id, version, subject, fingerprint, language, calls, asked_by, asked_at)
            select gen_random_uuid(), 0, :subject, coalesce(translations.fingerprint(o.language, o.title, o.words), repeat('a', 64)),
                   'kri', 1, :translator, now()
            from (values (1)) one left join translations.original o on o.id = :subject
            """;

    private static final String STANDING = """
            insert into translations.translation (id, version, subject, original_language, original_title, original_words,
                                                  language, title, words, translated_by, translated_at, by_machine)
            select gen_random_uuid(), 0, :subject, coalesce(o.language, 'en'), coalesce(o.title, 'Water'), coalesce(o.words, ''), 'kri',
                   coalesce(o.title, 'Water'), coalesce(o.words, ''), :translator, now(), true
            from (values (1)) one left join translations.original o on o.id = :subject
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void wordsOfProtectedAuthorsAndWhatIsSaidOfThemAreKeptFromMachines_R84() {
        var kept = originals(ofProtected());
        assertThat(kept).hasSizeGreaterThan(5);
        for (var subject : kept) {
            refused(ASKED, subject, PROTECTED);
            refused(STANDING, subject, PROTECTED);
        }
    }

    /** The rule keeps these and no others: an original is one or the other. */
    @Test
    void theRuleKnowsThemAll_R84() {
        assertThat(jdbc.sql("select id from translations.original where translations.is_kept_from_machines(id)")
                        .query(UUID.class)
                        .set())
                .isEqualTo(originals(ofProtected()));
        assertThat(jdbc.sql("""
                        select distinct kind from translations.original where translations.is_kept_from_machines(id)
                        """).query(String.class).set()).contains("INPUT", "PRIORITY");
    }

    @Test
    void whatEverybodyCanReadAndNobodyProtectedSaidMayBeTranslated_R46() {
        var free = jdbc.sql("""
                        select id from translations.original where not translations.is_kept_from_machines(id)
                          and not language = 'kri' order by reference limit 20
                        """).query(UUID.class).list();
        for (var subject : free) {
            tried(() -> {
                insert(ASKED, subject);
                insert(STANDING, subject);
            });
        }
    }

    @Test
    void inputsThatAreNotPublishedAreKeptFromMachines_R46() {
        var unpublished = jdbc.sql("""
                        select id from priorities.input where state <> 'PUBLISHED' and authorship <> 'PROTECTED'
                        """).query(UUID.class).list();
        assertThat(unpublished).isNotEmpty();
        unpublished.forEach(this::refusedAsNotPublic);
    }

    @Test
    void draftsOfPlansAreKeptFromMachines_R46() {
        var drafts = jdbc.sql("""
                        select id from plans.plan where id not in (select id from translations.original)
                        """).query(UUID.class).list();
        assertThat(drafts).isNotEmpty();
        drafts.forEach(this::refusedAsNotPublic);
    }

    /** A report stands in no list of what is public. */
    @Test
    void reportsInConfidenceAreKeptFromMachines_R84() {
        var report = UUID.randomUUID();
        for (var statement : List.of(ASKED, STANDING)) {
            assertThatException()
                    .isThrownBy(() -> tried(() -> {
                        jdbc.sql("""
                                        insert into safety.report (id, code_hash, reported_on, language, words)
                                        values (?, repeat('a', 64), current_date, 'en', 'Water')
                                        """).param(report).update();
                        insert(statement, report);
                    }))
                    .withMessageContaining(NOT_PUBLIC);
        }
    }

    @Test
    void wordsThatAreNotThoseOfTheOriginalAreKeptFromMachines_R46() {
        var subject = free();
        assertThatException()
                .isThrownBy(() -> tried(() -> insert(
                        ASKED.replace(
                                "fingerprint(o.language, o.title, o.words)",
                                "fingerprint(o.language, 'Other', o.words)"),
                        subject)))
                .withMessageContaining(NOT_PUBLIC);
    }

    @Test
    void noMachineTakesThePlaceOfAHumanNorSaysWhatItDidNotSay_R46() {
        var subject = free();
        refused(STANDING, subject, "What stands as a machine's was asked of the machine");
        assertThatException()
                .isThrownBy(() -> tried(() -> {
                    insert(ASKED, subject);
                    insert(STANDING.replace("now(), true", "now(), false"), subject);
                    insert(STANDING, subject);
                }))
                .withMessageContaining("No machine takes the place of a human");
    }

    @Test
    void whatAMachineSaidIsNeitherChangedNorReviewed_R46() {
        var subject = free();
        for (var change : List.of(
                "update translations.asked_of_machine set calls = 2 where subject = :subject",
                "update translations.translation set reviewed_by = :another, reviewed_at = now() where subject = :subject and by_machine",
                "update translations.translation set by_machine = false where subject = :subject and by_machine")) {
            assertThatException()
                    .as(change)
                    .isThrownBy(() -> tried(() -> {
                        insert(ASKED, subject);
                        insert(STANDING, subject);
                        jdbc.sql(change)
                                .param("subject", subject)
                                .param("another", another())
                                .update();
                    }))
                    .havingRootCause()
                    .withMessageMatching(
                            "(?s).*(permission denied|What a machine said|A translation stays as it was written).*");
        }
    }

    /** Who takes protection later is protected from then on: what a machine said of their words is no longer read. */
    @Test
    void whatAMachineSaidGoesWhenItsAuthorIsProtected_R84() {
        var input = jdbc.sql("""
                        select o.id from translations.original o join priorities.input i on i.id = o.id
                        where o.kind = 'INPUT' and not translations.is_kept_from_machines(o.id) limit 1
                        """).query(UUID.class).single();
        tried(() -> {
            insert(ASKED, input);
            insert(STANDING, input);
            assertThat(standing(input)).isEqualTo(1);
            jdbc.sql("update traceability.node set owner_shown = false where id = ?")
                    .param(input)
                    .update();
            assertThat(standing(input)).isZero();
        });
    }

    private long standing(UUID subject) {
        return jdbc.sql("select count(*) from translations.standing where subject = ? and language = 'kri'")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private UUID free() {
        return jdbc.sql("""
                        select o.id from translations.original o
                        where o.kind = 'INPUT' and not translations.is_kept_from_machines(o.id) order by o.reference limit 1
                        """).query(UUID.class).single();
    }

    private Set<UUID> ofProtected() {
        return jdbc.sql(OF_PROTECTED).query(UUID.class).set();
    }

    private Set<UUID> originals(Set<UUID> among) {
        return jdbc.sql("select id from translations.original where id = any (?)")
                .param(among.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    private void refusedAsNotPublic(UUID subject) {
        refused(ASKED, subject, NOT_PUBLIC);
        refused(STANDING, subject, NOT_PUBLIC);
    }

    private void refused(String statement, UUID subject, String why) {
        assertThatException()
                .isThrownBy(() -> tried(() -> insert(statement, subject)))
                .withMessageContaining(why);
    }

    private void insert(String statement, UUID subject) {
        statement(statement, subject).update();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID subject) {
        return jdbc.sql(sql)
                .param("subject", subject)
                .param("translator", translators().getFirst());
    }

    private UUID another() {
        return translators().getLast();
    }

    private List<UUID> translators() {
        return jdbc.sql(
                        "select id from actors.member where actors.has_role(id, variadic actors.roles_with('TRANSLATE')) order by id")
                .query(UUID.class)
                .list();
    }

    private void tried(Runnable statements) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            statements.run();
        });
    }
}
