package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.MembershipFixtures.because;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Suspension.SuspensionId;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.administration.CountryChanges;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.country.Countries;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.security.TurnedAway;
import org.mizizi.shared.Outdated;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Trouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** one person takes rights away at once, for some days; nobody gets any back from one person alone. */
@PortalTest
@Import({MembershipFixtures.class, DeputyFixtures.class, CountryChangeFixtures.class})
class SuspensionsTests {

    @Autowired
    Suspensions suspensions;

    @Autowired
    MembershipChanges changes;

    @Autowired
    CountryChanges countryChanges;

    @Autowired
    CountryChangeFixtures countryFixtures;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    DeputyFixtures deputies;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TurnedAway turnedAway;

    @Autowired
    Ledger ledger;

    @Autowired
    TestCountry country;

    @Autowired
    Countries countries;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** Somebody with this role, who has signed in. */
    private record Somebody(DemoAccount account, PersonId person) {}

    private Somebody somebody(String organisation, Role role) {
        var wanted = memberships.somebody(organisation, role);
        var person = memberships.begun(wanted);
        return new Somebody(new DemoAccount(wanted.name(), wanted.name(), Set.of(role)), person);
    }

    private SuspensionId suspendedBy(String who, Somebody somebody) {
        var id = country.as(who, () -> suspensions.suspend(somebody.person(), because("The phone was stolen")));
        forget();
        return id;
    }

    private void forget() {
        events.publishEvent(new Outdated(Set.of(Outdated.Part.ACTORS)));
    }

    private boolean may(Somebody somebody, Right right) {
        return ActingAs.person(somebody.account(), () -> currentActor.get().may(right));
    }

    private boolean hasRoleByTheDatabase(Somebody somebody, Role role) {
        return jdbc.sql("select actors.has_role(?, ?)")
                .params(somebody.person().value(), role.name())
                .query(Boolean.class)
                .single();
    }

    @Test
    void onePersonSuspendsAtOnceAndNobodyGetsAnyRightByIt_R87() {
        var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER);
        assertThat(may(officer, Right.SUBMIT_INPUT)).isTrue();

        var id = suspendedBy("nadia", officer);

        assertThat(may(officer, Right.SUBMIT_INPUT)).isFalse();
        assertThat(hasRoleByTheDatabase(officer, Role.MINISTRY_OFFICER)).isFalse();
        assertThat(turnedAway.is(officer.account().subject())).isTrue();
        assertThat(memberships.rolesOf(officer.account().subject()))
                .as("the register keeps what two people gave")
                .containsExactly("MINISTRY_OFFICER");
        assertThat(ledgered(id)).containsExactly("MemberSuspended");
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void aSuspensionIsLiftedByTwoPeople_R87() {
        var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var id = suspendedBy("nadia", officer);
        var lift = country.as("sami", () -> suspensions.proposeLift(officer.person(), because("It was found again")));
        assertRefused("proposal.own", () -> country.as("sami", () -> changes.confirm(lift)));
        assertThat(may(officer, Right.SUBMIT_INPUT)).isFalse();

        country.as("nadia", () -> changes.confirm(lift));
        forget();

        assertThat(may(officer, Right.SUBMIT_INPUT)).isTrue();
        assertThat(turnedAway.is(officer.account().subject())).isFalse();
        assertThat(ledgered(id)).containsExactly("MemberSuspended", "SuspensionLifted");
    }

    @Test
    void itsOwnOrganisationProposesThatItIsLifted() {
        var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var colleague = somebody("ORG-0002", Role.MINISTRY_OFFICER);
        suspendedBy("sami", officer);

        var lift = ActingAs.person(
                colleague.account(),
                () -> suspensions.proposeLift(officer.person(), because("They hold the phone in their hands")));
        country.as("nadia", () -> changes.confirm(lift));
        forget();

        assertThat(may(officer, Right.SUBMIT_INPUT)).isTrue();
    }

    @Test
    void aSuspensionLapsesByItself() {
        var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var id = suspendedBy("nadia", officer);
        forget();
        PortalClock.at(
                clock.instant().plus(Duration.ofDays(14)),
                () -> assertThat(may(officer, Right.SUBMIT_INPUT))
                        .as("the last day belongs to it")
                        .isFalse());
        forget();
        PortalClock.at(clock.instant().plus(Duration.ofDays(15)), () -> {
            assertThat(may(officer, Right.SUBMIT_INPUT)).isTrue();
            assertThat(turnedAway.is(officer.account().subject())).isFalse();
            new LapseSuspensions(suspensions, countries).lapse();
        });
        assertThat(ledgered(id)).containsExactly("MemberSuspended", "SuspensionLapsed");
        forget();
    }

    @Test
    void theSameOneDoesNotSuspendTwiceRunning_R87() {
        var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER);
        suspendedBy("nadia", officer);
        assertRefused(
                "suspension.already",
                () -> country.as("sami", () -> suspensions.suspend(officer.person(), because("Again"))));
        var lift = country.as("sami", () -> suspensions.proposeLift(officer.person(), because("It was found again")));
        country.as("nadia", () -> changes.confirm(lift));

        assertRefused(
                "suspension.by-another",
                () -> country.as("nadia", () -> suspensions.suspend(officer.person(), because("Again"))));
        suspendedBy("sami", officer);
        assertThat(may(officer, Right.SUBMIT_INPUT)).isFalse();
    }

    @Test
    void nobodySuspendsThemselvesOrWhoActsForNobody() {
        var sami = country.as("sami", () -> currentActor.get().person());
        assertRefused("suspension.oneself", () -> country.as("sami", () -> suspensions.suspend(sami, because("Lost"))));
        var gone = memberships.former(memberships.somebody("ORG-0002", Role.MINISTRY_OFFICER));
        assertRefused(
                "suspension.acts-for-nobody",
                () -> country.as("sami", () -> suspensions.suspend(gone, because("Lost"))));
        assertRefused("suspension.reason-names-them", () -> {
            var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER);
            country.as(
                    "sami",
                    () -> suspensions.suspend(
                            officer.person(), because("Ask " + officer.account().displayName())));
        });
    }

    @Test
    void theLastWhoCanConveneOrAdministerIsNotSuspended() {
        var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var member = country.as("sami", () -> suspensions.whom(officer.person()));
        var last = new Suspending(country.as("sami", currentActor::get), member, true, false, true, null);
        assertThat(last.objection()).contains(Refusal.of("suspension.last-one"));
        assertThat(jdbc.sql("select actors.is_nobody_left(?, 'CONVENOR', current_date)")
                        .param(officer.person().value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"okello", "salma", "erik", "amina"})
    void nobodyElseSuspends(String who) {
        var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER);
        assertThatThrownBy(() -> country.as(who, () -> suspensions.suspend(officer.person(), because("Lost"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatASuspendedPersonProposedIsNotConfirmed_R87() {
        var administrator = somebody("ORG-0001", Role.ADMINISTRATOR);
        var membership = ActingAs.person(
                administrator.account(),
                () -> changes.proposeBegin(
                        memberships.somebody("ORG-0002", Role.MINISTRY_OFFICER), because("Named by letter")));
        var change = ActingAs.person(
                administrator.account(),
                () -> countryChanges.propose(
                        CountryChangeFixtures.something(), countryFixtures.tomorrow(), because("Decided")));
        suspendedBy("sami", administrator);

        assertRefused("membership.proposer-left", () -> country.as("nadia", () -> changes.confirm(membership)));
        assertRefused("proposal.proposer-suspended", () -> country.as("nadia", () -> countryChanges.confirm(change)));
        assertThatThrownBy(() -> jdbc.sql("""
                                update administration.country_change
                                set state = 'CONFIRMED', settled_by = (select id from actors.member where subject = ?), settled_at = now()
                                where id = ?
                                """)
                        .params(DemoAccount.subjectOf("nadia"), change.value())
                        .update())
                .hasMessageContaining("What somebody has proposed who is suspended is not confirmed");
        country.as("nadia", () -> countryChanges.refuse(change, because("Its proposer is suspended")));
    }

    @Test
    void whoStandsInForASuspendedPersonGoesOn() {
        var away = deputies.away("ORG-0002", Role.MINISTRY_APPROVER);
        var wanted = deputies.somebodyFor(away, 3);
        deputies.named(wanted);
        var deputy = new Somebody(
                deputies.account(wanted), memberships.known(wanted.deputy().subject()));

        suspendedBy(
                "nadia",
                new Somebody(
                        new DemoAccount(away.name(), away.name(), Set.of(away.role())),
                        memberships.known(away.subject())));
        assertThat(may(deputy, Right.DECIDE_PLAN)).isTrue();

        suspendedBy("nadia", deputy);
        assertThat(may(deputy, Right.DECIDE_PLAN)).isFalse();
        assertThat(hasRoleByTheDatabase(deputy, Role.MINISTRY_APPROVER)).isFalse();
    }

    @Test
    void theDatabaseEndsASuspensionForNobodyAlone_R87() {
        var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var id = suspendedBy("nadia", officer).value();
        refusedBySql(
                "A suspension ends when it has lapsed",
                "update actors.suspension set ended_at = now() where id = ?",
                id);
        refusedBySql(
                "A suspension is lifted as one person proposed and another confirmed it",
                "update actors.suspension set ended_at = now(), lifted_by = (select id from actors.membership_change limit 1) where id = ?",
                id);
        refusedBySql(
                "A suspension stays as it was said",
                "update actors.suspension set last_day = last_day - 14 where id = ?",
                id);
        refusedBySql(
                "Who is suspended is not suspended again",
                "insert into actors.suspension select gen_random_uuid(), person, reason, suspended_by, suspended_at, last_day from actors.suspension where id = ?",
                id);
    }

    @Test
    void theDatabaseHasNobodyElseSuspend_R87() {
        var officer = somebody("ORG-0002", Role.MINISTRY_OFFICER).person().value();
        var insert = """
                insert into actors.suspension (id, person, reason, suspended_by, suspended_at, last_day)
                select gen_random_uuid(), suspended.id, '{"source":"en","texts":{"en":"Lost"}}', by.id, now(), current_date + 3
                from actors.member suspended, actors.member by where suspended.id = ? and by.subject = '%s'
                """;
        refusedBySql(
                "The convenor or an administrator suspends a member",
                insert.formatted(DemoAccount.subjectOf("okello")),
                officer);
        refusedBySql(
                "Nobody suspends themselves",
                insert.formatted(DemoAccount.subjectOf("sami")),
                memberships.known(DemoAccount.subjectOf("sami")).value());
    }

    private void refusedBySql(String why, String statement, UUID id) {
        assertThatThrownBy(() -> byHand.write(jdbc.sql(statement).param(id)))
                .hasMessageContaining(why)
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.RULE));
    }

    private List<String> ledgered(SuspensionId id) {
        return jdbc.sql("select action from audit.entry where subject_id = ? order by sequence")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
