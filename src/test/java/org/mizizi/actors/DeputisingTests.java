package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.actors.MembershipChange.Absence;
import org.mizizi.actors.MembershipChange.Post;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;

/** Who may stand in for whom, and when. */
class DeputisingTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final OrganisationId MINISTRY = OrganisationId.next();
    private static final Member AWAY = member(MINISTRY, Role.MINISTRY_APPROVER);
    private static final Absence A_WEEK = days("2027-03-10", "2027-03-16");

    @Test
    void anOfficerOfTheSameMinistryStandsInAndSoDoesSomebodyNew() {
        assertThat(deputising(Optional.of(member(MINISTRY, Role.MINISTRY_OFFICER)), A_WEEK)
                        .objectionToProposing())
                .isEmpty();
        assertThat(deputising(Optional.empty(), A_WEEK).objectionToProposing()).isEmpty();
    }

    static Stream<Arguments> whatIsRefused() {
        return Stream.of(
                Arguments.of("deputy.for-oneself", deputising(Optional.of(AWAY), A_WEEK)),
                Arguments.of(
                        "deputy.has-the-role",
                        deputising(Optional.of(member(MINISTRY, Role.MINISTRY_APPROVER)), A_WEEK)),
                Arguments.of(
                        "deputy.of-another-organisation",
                        deputising(Optional.empty(), Set.of(Role.MINISTRY_OFFICER), A_WEEK)),
                Arguments.of(
                        "membership.decides-and-endorses",
                        deputising(
                                Optional.of(member(MINISTRY, Role.MINISTRY_OFFICER)),
                                Set.of(Role.CIVIL_SOCIETY_REPRESENTATIVE),
                                A_WEEK)),
                Arguments.of(
                        "deputy.ends-before-it-begins", deputising(Optional.empty(), days("2027-03-12", "2027-03-11"))),
                Arguments.of("deputy.is-over", deputising(Optional.empty(), days("2027-03-01", "2027-03-09"))),
                Arguments.of(
                        "deputy.begins-in-the-past", deputising(Optional.empty(), days("2027-03-09", "2027-03-11"))),
                Arguments.of("deputy.too-long", deputising(Optional.empty(), days("2027-03-10", "2027-09-06"))),
                Arguments.of(
                        "deputy.another-already",
                        new Deputising(
                                someone(),
                                Optional.empty(),
                                Set.of(),
                                Optional.of(AWAY),
                                post(),
                                A_WEEK,
                                true,
                                180,
                                TODAY)),
                Arguments.of(
                        "membership.has-not-the-role",
                        new Deputising(
                                someone(),
                                Optional.empty(),
                                Set.of(),
                                Optional.of(member(MINISTRY, Role.MINISTRY_OFFICER)),
                                post(),
                                A_WEEK,
                                false,
                                180,
                                TODAY)));
    }

    @ParameterizedTest
    @MethodSource("whatIsRefused")
    void theFirstRuleThatObjectsSaysWhy(String key, Deputising deputising) {
        assertThat(deputising.objectionToProposing()).map(Refusal::key).contains(key);
    }

    @Test
    void theLongestAbsenceHasAsManyDaysAsTheCountryAllows() {
        assertThat(deputising(Optional.empty(), days("2027-03-10", "2027-09-05"))
                        .objection())
                .isEmpty();
    }

    @Test
    void whatIsConfirmedAfterItsFirstDayCountsForTheRest() {
        assertThat(deputising(Optional.empty(), days("2027-03-09", "2027-03-11"))
                        .objection())
                .isEmpty();
    }

    private static Deputising deputising(Optional<Member> known, Absence absence) {
        return deputising(known, Set.of(), absence);
    }

    private static Deputising deputising(Optional<Member> known, Set<Role> elsewhere, Absence absence) {
        var deputy = known.map(Member::id).orElseGet(DeputisingTests::someone);
        return new Deputising(deputy, known, elsewhere, Optional.of(AWAY), post(), absence, false, 180, TODAY);
    }

    private static Post post() {
        return new Post(MINISTRY, Role.MINISTRY_APPROVER);
    }

    private static PersonId someone() {
        return new PersonId(Identifier.next());
    }

    private static Member member(OrganisationId organisation, Role... roles) {
        return new Member(someone(), "subject", "Name", null, "en", organisation, Set.of(roles), roles.length > 0);
    }

    private static Absence days(String first, String last) {
        return new Absence(AWAY.id(), LocalDate.parse(first), LocalDate.parse(last));
    }
}
