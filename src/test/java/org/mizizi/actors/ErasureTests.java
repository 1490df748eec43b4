package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.MembershipFixtures.because;
import static org.mizizi.priorities.PrioritiesFixtures.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Names;
import org.mizizi.security.Role;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Trouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** T75, R-86: two people erase who a former member was, wherever it stands; what they did stays, and the ledger proves it. */
@PortalTest
@Import({MembershipFixtures.class, PrioritiesFixtures.class})
class ErasureTests {

    private static final String NADIA = "(select id from actors.member where name = 'nadia')";

    @Autowired
    MembershipChanges changes;

    @Autowired
    MembershipFixtures fixtures;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    Inputs inputs;

    @Autowired
    Names names;

    @Autowired
    Ledger ledger;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoTheyWereIsNowhereLeftAndWhatTheyDidStays_T75() {
        var ruth = withAnAddress(fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER));
        refusedAtFirst(ruth);
        var person = atWorkAndGone(ruth);
        var asked = asked(person);
        country.as("nadia", () -> changes.refuse(asked, because("No letter was shown")));
        untilTold(asked);
        assertThat(places(ruth.name())).contains("actors.member", "actors.membership_change", "audit.kept");

        var erasure = asked(person);
        var before = rows();
        country.as("nadia", () -> changes.confirm(erasure));

        assertThat(Stream.of(ruth.name(), ruth.subject(), String.valueOf(ruth.email()))
                        .flatMap(this::places))
                .isEmpty();
        assertThat(rows()).isEqualTo(before);
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
        assertThat(jdbc.sql("""
                        select action from audit.entry where subject_kind = 'actors.member' and subject_id = ?
                        order by sequence desc limit 1
                        """).param(person.value()).query(String.class).single())
                .isEqualTo("PersonErased");
        assertThat(names.of(Set.of(person.value()), Locale.ENGLISH)).containsValue("a former member");
        assertThat(names.of(Set.of(person.value()), Locale.FRENCH)).containsValue("une personne autrefois membre");
        assertThat(country.as("amina", () -> changes.find(erasure))
                        .course()
                        .proposed()
                        .reason())
                .isEqualTo(because("Asked for in a letter"));
    }

    @Test
    void onlyWhoWasAMemberAndIsNoneAnyMoreIsErasedAndOnlyOnce_T75() {
        assertRefused("membership.still-a-member", () -> asked(country.person("grace")));
        var wanted = fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var person = fixtures.former(wanted);
        assertThat(offered()).contains(person);
        assertRefused(
                "membership.reason-names-them",
                () -> country.as("sami", () -> changes.proposeErasure(person, because("For " + wanted.name()))));
        var erasure = asked(person);
        assertRefused("proposal.own", () -> country.as("sami", () -> changes.confirm(erasure)));
        country.as("nadia", () -> changes.confirm(erasure));
        assertRefused("membership.erased-already", () -> asked(person));
        assertThat(offered()).doesNotContain(person);
    }

    /** The same account may begin anew, as somebody whom the register does not know. */
    @Test
    void whoWasErasedBeginsAsSomebodyElse_T75() {
        var wanted = fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var person = fixtures.former(wanted);
        var erasure = asked(person);
        country.as("nadia", () -> changes.confirm(erasure));

        assertThat(fixtures.former(wanted)).isNotEqualTo(person);
    }

    @Test
    void theDatabaseErasesNothingElse_T75() {
        var person = fixtures.former(fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER));
        var former = "where id = '" + person.value() + "'";
        assertThatThrownBy(() -> jdbc.sql(
                                "select audit.erase('Mine', array['actors.member ' || id], now()) from actors.member")
                        .query(UUID.class)
                        .list())
                .rootCause()
                .hasMessageContaining("permission denied for function erase");
        assertObjected("update actors.member set name = '—', email = null, subject = 'erased ' || change " + former);
        assertObjected("update actors.membership_change set name = '—' where person = '" + person.value() + "'");
        assertObjected(proposal("id = " + NADIA));
        var erasure = asked(person);
        assertObjected("update actors.member set name = '—', email = null, origin = 'CONFIRMED', change = '"
                + erasure.value() + "', subject = 'erased " + erasure.value() + "' " + former);
        var settle =
                "update actors.membership_change set state = 'CONFIRMED', settled_at = now(), settled_by = %s where id = '"
                        + erasure.value() + "'";
        assertObjected(settle.formatted("proposed_by"));
        assertObjected(settle.formatted("(select id from actors.member where name = 'grace')"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> jdbc.sql(settle.formatted(NADIA)).update()))
                .as("without telling the ledger")
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.RULE));

        country.as("nadia", () -> changes.confirm(erasure));

        assertObjected("update actors.member set name = 'Back again' " + former);
        assertObjected("update actors.member set subject = 'mine' " + former);
        assertObjected("update actors.membership_change set name = 'Back again' where id = '" + erasure.value() + "'");
        assertObjected(proposal("id = '" + person.value() + "'"));
    }

    private void refusedAtFirst(NewMembership wanted) {
        var refused = fixtures.proposed(wanted);
        country.as("nadia", () -> changes.refuse(refused, because("Who is " + wanted.name() + "?")));
        untilTold(refused);
    }

    private void untilTold(MembershipChangeId change) {
        await().until(() -> jdbc.sql("select exists (select from notifications.notice where path = ?)")
                .param(Paths.membership(change.value()))
                .query(Boolean.class)
                .single());
    }

    /** Says something for their organisation, begins a form, and leaves. */
    private PersonId atWorkAndGone(NewMembership wanted) {
        var begin = fixtures.proposed(wanted);
        country.as("nadia", () -> changes.confirm(begin));
        var person = country.as("amina", () -> changes.find(begin)).account().person();
        var round = priorities.openRound();
        ActingAs.person(
                new DemoAccount(wanted.name(), wanted.name(), Set.of(wanted.role())),
                () -> inputs.submit(inputs.saveDraft(round.id(), content("A bridge", Authorship.NAMED))
                        .id()));
        jdbc.sql("""
                        insert into memory.kept_form (id, person, form, object, version, words, started_from, kept_at)
                        values (gen_random_uuid(), :person, 'f', '', gen_random_uuid(), jsonb_build_object('a', :name), '', now())
                        """)
                .param("person", person.value())
                .param("name", wanted.name())
                .update();
        var end = country.as(
                "sami", () -> changes.proposeEnd(person, wanted.role(), because(wanted.name() + " has left")));
        country.as("nadia", () -> changes.confirm(end));
        untilTold(begin);
        untilTold(end);
        return person;
    }

    private static NewMembership withAnAddress(NewMembership wanted) {
        return new NewMembership(
                wanted.subject(),
                wanted.name(),
                wanted.name() + "@ministry.example",
                wanted.language(),
                wanted.organisation(),
                wanted.role());
    }

    private MembershipChangeId asked(PersonId person) {
        return country.as("sami", () -> changes.proposeErasure(person, because("Asked for in a letter")));
    }

    private List<PersonId> offered() {
        var ministry = country.organisation("ORG-0002").id();
        return country.as("sami", () -> changes.former(ministry)).stream()
                .map(Member::id)
                .toList();
    }

    /** The tables in which these words stand anywhere. */
    private Stream<String> places(String words) {
        return tables().filter(table -> jdbc.sql(
                        "select exists (select from " + table + " t where strpos(cast(to_jsonb(t) as text), ?) > 0)")
                .param(words)
                .query(Boolean.class)
                .single());
    }

    /** How many of everything that people did. */
    private Map<String, Long> rows() {
        return tables().filter(table -> Stream.of("audit.", "events.", "memory.", "notifications.", "shared.")
                        .noneMatch(table::startsWith))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
    }

    private Stream<String> tables() {
        return jdbc.sql("select name from audit.kept_table").query(String.class).list().stream();
    }

    private static String proposal(String which) {
        return """
                insert into actors.membership_change (id, version, kind, person, subject, name, language, organisation, role,
                                                      reason, state, proposed_by, proposed_at)
                select gen_random_uuid(), 0, 'ERASE', id, subject, name, 'en', organisation, 'MINISTRY_OFFICER',
                       '{"source": "en", "texts": {"en": "Why"}}', 'PROPOSED',
                       (select id from actors.member where name = 'sami'), now()
                from actors.member where %s
                """.formatted(which);
    }

    private void assertObjected(String statement) {
        assertThatThrownBy(() -> byHand.write(jdbc.sql(statement)))
                .as(statement)
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.RULE));
    }
}
