package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.MembershipFixtures.because;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WithoutRules;
import org.mizizi.actors.Deputy.DeputyId;
import org.mizizi.actors.DeputyRows.Claim;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.plans.Decision.Deputised;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reviews;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Names;
import org.mizizi.security.Reaction;
import org.mizizi.security.Role;
import org.mizizi.security.StandIn;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.Outdated;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Trouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** who is away has somebody else act in their role from one day to another, as two people want, and no longer. */
@PortalTest
@Import({MembershipFixtures.class, DeputyFixtures.class, PlansFixtures.class})
class DeputiesTests {

    @Autowired
    MembershipChanges changes;

    @Autowired
    Deputies deputies;

    @Autowired
    DeputyRows rows;

    @Autowired
    Organisations organisations;

    @Autowired
    Reviews reviews;

    @Autowired
    Ledger ledger;

    @Autowired
    Names names;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    DeputyFixtures fixtures;

    @Autowired
    PlansFixtures plans;

    @Autowired
    TestCountry country;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Environment environment;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aDeputyIsNamedByOnePersonAndConfirmedByAnother_R87() {
        var wanted = fixtures.somebodyFor(fixtures.away("ORG-0003", Role.MINISTRY_APPROVER), 3);
        var change = fixtures.proposed(wanted);
        assertRefused("proposal.own", () -> country.as("sami", () -> changes.confirm(change)));
        assertThat(rolesToday(wanted)).isEmpty();

        country.as("nadia", () -> changes.confirm(change));

        assertThat(rolesToday(wanted)).containsExactly(Role.MINISTRY_APPROVER);
        assertThat(memberships.rolesOf(wanted.deputy().subject()))
                .as("no role of their own")
                .isEmpty();
        assertThat(ledgered(change)).containsExactly("MembershipProposed", "MembershipConfirmed", "DeputyNamed");
        assertThat(ledgered(memberships.known(wanted.deputy().subject()))).containsExactly("MemberRegistered");
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void aDeputyDecidesWithinTheDaysAndNotTheDayAfter() {
        var away = fixtures.away("ORG-0002", Role.MINISTRY_APPROVER);
        var wanted = fixtures.somebodyFor(away, 2);
        fixtures.named(wanted);

        var plan = decided(wanted);
        assertThat(country.as("okello", () -> reviews.decisionsOn(plan))
                        .getFirst()
                        .deputised())
                .isEqualTo(new Deputised(away.name()));
        assertThat(country.as("erik", () -> reviews.decisionsOn(plan))
                        .getFirst()
                        .deputised())
                .as("those who see no members of the ministry")
                .isEqualTo(new Deputised(null));

        forget();
        PortalClock.at(
                clock.instant().plus(Duration.ofDays(2)),
                () -> assertThatThrownBy(() -> decided(wanted)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void theDatabaseKnowsADeputyForTheDaysAndNoLonger() {
        var wanted = fixtures.somebodyFor(fixtures.away("ORG-0002", Role.MINISTRY_APPROVER), 1);
        var deputy = fixtures.named(wanted);
        assertThat(mayByTheDatabase(wanted)).isTrue();
        assertThat(claimsToTakeBack(wanted)).isEmpty();

        yesterday(deputy);

        assertThat(claimsToTakeBack(wanted))
                .containsExactly(new Claim(wanted.deputy().subject(), "ORG-0002", Role.MINISTRY_APPROVER));

        assertThat(mayByTheDatabase(wanted)).isFalse();
        assertThat(rolesToday(wanted)).isEmpty();
    }

    @Test
    void whoWillStandInLaterMayNothingYet() {
        var away = fixtures.away("ORG-0002", Role.MINISTRY_APPROVER);
        var deputy = fixtures.somebodyFor(away, 1).deputy();
        var tomorrow = fixtures.today().plusDays(1);
        fixtures.named(fixtures.of(deputy, away, tomorrow, tomorrow));
        assertThat(organisations(away)).noneMatch(member -> member.subject().equals(deputy.subject()));
        PortalClock.at(
                clock.instant().plus(Duration.ofDays(1)),
                () -> assertThat(organisations(away))
                        .anyMatch(member -> member.subject().equals(deputy.subject())));
    }

    @Test
    void whoeverIsAMemberKeepsTheirOwnRoleBesideIt() {
        var officer = fixtures.away("ORG-0003", Role.MINISTRY_OFFICER);
        var away = fixtures.away("ORG-0003", Role.MINISTRY_APPROVER);
        var deputy =
                new NewMembership(officer.subject(), officer.name(), null, "en", officer.organisation(), away.role());
        fixtures.named(fixtures.of(deputy, away, fixtures.today(), fixtures.today()));
        assertThat(organisations(away))
                .filteredOn(member -> member.subject().equals(officer.subject()))
                .singleElement()
                .extracting(Member::roles)
                .isEqualTo(Set.of(Role.MINISTRY_OFFICER, Role.MINISTRY_APPROVER));
    }

    /** Nobody stands in for what is no longer there. */
    @Test
    void itEndsWithTheRoleOfWhoIsAway() {
        var away = fixtures.away("ORG-0003", Role.MINISTRY_APPROVER);
        var wanted = fixtures.somebodyFor(away, 5);
        fixtures.named(wanted);
        memberships.gone(memberships.known(away.subject()), away.role());
        assertThat(rolesToday(wanted)).isEmpty();
        assertThat(mayByTheDatabase(wanted)).isFalse();
    }

    @Test
    void whoComesBackEarlyCallsTheDeputyBack_R87() {
        var wanted = fixtures.somebodyFor(fixtures.away("ORG-0003", Role.MINISTRY_APPROVER), 5);
        var deputy = fixtures.named(wanted);
        var recall = country.as("sami", () -> deputies.proposeRecall(deputy, because("Is back")));
        assertThat(rolesToday(wanted)).isNotEmpty();

        country.as("nadia", () -> changes.confirm(recall));

        assertThat(rolesToday(wanted)).isEmpty();
        assertThat(mayByTheDatabase(wanted)).isFalse();
        assertThat(claimsToTakeBack(wanted)).hasSize(1);
        assertThat(ledgered(deputy))
                .containsExactly("MembershipProposed", "MembershipConfirmed", "DeputyNamed", "DeputyRecalled");
    }

    @Test
    void nobodyHasTwoDeputiesAtOnceNorBeginsElsewhereWhatDoesNotGoWithIt_R87() {
        var away = fixtures.away("ORG-0003", Role.MINISTRY_APPROVER);
        var wanted = fixtures.somebodyFor(away, 5);
        fixtures.named(wanted);
        assertRefused("deputy.another-already", () -> fixtures.proposed(fixtures.somebodyFor(away, 2)));
        var elsewhere = new NewMembership(
                wanted.deputy().subject(),
                wanted.deputy().name(),
                null,
                "en",
                country.organisation("ORG-0006").id(),
                Role.CIVIL_SOCIETY_REPRESENTATIVE);
        assertRefused("membership.decides-and-endorses", () -> memberships.proposed(elsewhere));
    }

    @Test
    void theReasonDoesNotNameWhoIsAway_T75() {
        var away = fixtures.away("ORG-0003", Role.MINISTRY_APPROVER);
        assertRefused(
                "deputy.reason-names-them",
                () -> country.as(
                        "sami",
                        () -> deputies.propose(fixtures.somebodyFor(away, 2), because(away.name() + " is away"))));
    }

    @Test
    void whoWasOnlyADeputyIsErasedOnceItIsOver_T75() {
        var wanted = fixtures.somebodyFor(fixtures.away("ORG-0003", Role.MINISTRY_APPROVER), 1);
        var deputy = fixtures.named(wanted);
        var person = memberships.known(wanted.deputy().subject());
        assertRefused("membership.still-a-deputy", () -> erasure(person));
        var recall = country.as("sami", () -> deputies.proposeRecall(deputy, because("Is back")));
        country.as("nadia", () -> changes.confirm(recall));

        var erasure = erasure(person);
        country.as("nadia", () -> changes.confirm(erasure));

        assertThat(jdbc.sql("select name from actors.member where id = ?")
                        .param(person.value())
                        .query(String.class)
                        .single())
                .isEqualTo(Names.ERASED);
    }

    @Test
    void theLedgerAndBothOfThemReadWhoStandsInForWhom() {
        var away = fixtures.away("ORG-0003", Role.MINISTRY_APPROVER);
        var wanted = fixtures.somebodyFor(away, 3);
        var deputy = fixtures.named(wanted);
        var person = memberships.known(wanted.deputy().subject());
        var now = clock.instant();

        var told = names.standIns(List.of(person.value()), Locale.ENGLISH);
        assertThat(told).singleElement().satisfies(standIn -> {
            assertThat(standIn).extracting(StandIn::away, StandIn::role).containsExactly(away.name(), away.role());
            assertThat(standIn.covers(person.value(), now)).isTrue();
            assertThat(standIn.covers(person.value(), now.minus(Duration.ofHours(1))))
                    .as("before it was confirmed")
                    .isFalse();
            assertThat(standIn.covers(person.value(), now.plus(Duration.ofDays(3))))
                    .as("after the last day")
                    .isFalse();
        });
        assertThat(ActingAs.person(fixtures.account(wanted), deputies::mine))
                .extracting(Deputy::id)
                .containsExactly(deputy);
        assertThat(country.as("sami", () -> deputies.of(away.organisation())))
                .extracting(Deputy::id)
                .contains(deputy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into actors.deputy select gen_random_uuid(), person, stands_in_for, organisation, role, first_day, last_day, confirmed_at from actors.deputy",
                "update actors.deputy set last_day = last_day + 30",
                "update actors.membership_change set last_day = last_day + 30 where kind = 'DEPUTISE'",
                "update actors.deputy set role = 'MINISTRY_OFFICER'"
            })
    void nobodyWritesADeputyByHand_R87(String statement) {
        fixtures.named(fixtures.somebodyFor(fixtures.away("ORG-0003", Role.MINISTRY_APPROVER), 5));
        assertThatThrownBy(() -> byHand.write(jdbc.sql(statement)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stands_in_for = person",
                "last_day = first_day + 200",
                "last_day = first_day - 1",
                "stands_in_for = null",
                "first_day = first_day - 20, last_day = last_day - 20",
                "role = 'MINISTRY_OFFICER'",
                "stands_in_for = (select id from actors.member where name = 'erik')",
                "person = (select id from actors.member where name = 'erik')",
                "person = (select id from actors.member where name = 'fatima')",
                "proposed_by = (select id from actors.member where name = 'grace')"
            })
    void theDatabaseRefusesADeputyThatIsNotFit_R87(String instead) {
        assertThatThrownBy(() -> proposedByHand(instead))
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.RULE));
    }

    @Test
    void theDatabaseTakesADeputyThatIsFit() {
        assertThat(proposedByHand("last_day = first_day + 100")).isOne();
    }

    private int proposedByHand(String instead) {
        var wanted = fixtures.somebodyFor(fixtures.away("ORG-0003", Role.MINISTRY_APPROVER), 5);
        var id = fixtures.proposed(wanted);
        country.as("sami", () -> changes.withdraw(id));
        var columns = instead.replaceAll("([a-z_]+) = ([^,(]+|\\([^)]*\\)[^,]*)", "'$1', $2");
        return byHand.write(jdbc.sql("""
                        insert into actors.membership_change
                        select r.* from (select * from actors.membership_change where id = '%s') c,
                             jsonb_populate_record(c::actors.membership_change, jsonb_build_object('id', gen_random_uuid(),
                                 'subject', gen_random_uuid(), 'state', 'PROPOSED', 'settled_by', null, 'settled_at', null)
                                 || jsonb_build_object(%s)) r
                        """.formatted(id.value(), columns)));
    }

    private PlanId decided(NewDeputy wanted) {
        var plan = plans.confirmed();
        ActingAs.person(fixtures.account(wanted), () -> reviews.decide(plans.judgement(plan, PlanOutcome.APPROVED)));
        return plan.id();
    }

    private Set<Role> rolesToday(NewDeputy wanted) {
        return organisations(wanted.deputy()).stream()
                .filter(member -> member.subject().equals(wanted.deputy().subject()))
                .findFirst()
                .map(Member::roles)
                .orElse(Set.of());
    }

    /** Those whom notices reach. */
    private List<Member> organisations(NewMembership one) {
        var found = new ArrayList<Member>();
        Reaction.run(() -> found.addAll(organisations.actingFor(Set.of(one.organisation()))));
        return found;
    }

    private boolean mayByTheDatabase(NewDeputy wanted) {
        return jdbc.sql("select actors.acts_for((select id from actors.member where subject = ?), ?, 'DECIDE_PLAN')")
                .params(
                        wanted.deputy().subject(),
                        wanted.deputy().organisation().value())
                .query(Boolean.class)
                .single();
    }

    /** The account that claims the role of somebody who is back. */
    private List<Claim> claimsToTakeBack(NewDeputy wanted) {
        return rows.endedSince(fixtures.today().minusDays(14), clock.instant()).stream()
                .filter(claim -> claim.subject().equals(wanted.deputy().subject()))
                .toList();
    }

    private void yesterday(DeputyId deputy) {
        new WithoutRules(environment)
                .in(
                        List.of("actors.deputy"),
                        owner -> owner.sql(
                                        "update actors.deputy set first_day = first_day - 1, last_day = last_day - 1 where id = ?")
                                .param(deputy.value())
                                .update());
    }

    private MembershipChange.MembershipChangeId erasure(PersonId person) {
        return country.as("sami", () -> changes.proposeErasure(person, because("Asked for in a letter")));
    }

    private void forget() {
        events.publishEvent(new Outdated(Set.of(Outdated.Part.ACTORS)));
    }

    private List<String> ledgered(Identifier subject) {
        return jdbc.sql("select action from audit.entry where subject_id = ? order by sequence")
                .param(subject.value())
                .query(String.class)
                .list();
    }
}
