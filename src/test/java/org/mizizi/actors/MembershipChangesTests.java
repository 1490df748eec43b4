package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.MembershipFixtures.because;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.proposals.ProposalState;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Role;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** R-87, E4: nobody begins or ends to have a role through one person alone. */
@PortalTest
@Import(MembershipFixtures.class)
class MembershipChangesTests {

    @Autowired
    MembershipChanges changes;

    @Autowired
    Organisations organisations;

    @Autowired
    MembershipFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    ToDoList toDo;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsProposedCountsOnlyOnceAnotherConfirmsIt_R87() {
        var wanted = fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var change = fixtures.proposed(wanted);
        assertThat(fixtures.rolesOf(wanted.subject())).isEmpty();

        country.as("nadia", () -> changes.confirm(change));

        assertThat(fixtures.rolesOf(wanted.subject())).containsExactly("MINISTRY_OFFICER");
        assertThat(find(change).course().state()).isEqualTo(ProposalState.CONFIRMED);
        assertThat(membership(wanted.subject())).containsExactly("CONFIRMED");
        assertThat(ledgered(change)).containsExactly("MembershipProposed by sami", "MembershipConfirmed by nadia");
        assertThat(ledgered(personIn(change))).containsExactly("MemberRegistered by nadia");
    }

    @Test
    void whoProposedNeitherConfirmsNorRefuses_R87() {
        var change = fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        assertRefused("proposal.own", () -> country.as("sami", () -> changes.confirm(change)));
        assertRefused("proposal.own", () -> country.as("sami", () -> changes.refuse(change, because("No"))));
        assertThat(country.as("sami", () -> changes.objection(ProposalStep.CONFIRM, change)))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("proposal.own"));
        assertThat(find(change).course().state()).isEqualTo(ProposalState.PROPOSED);
    }

    @Test
    void anotherAdministratorConfirmsUnlessItIsAboutThemselves_R87() {
        var leila = fixtures.another(Role.ADMINISTRATOR);
        var change = fixtures.proposed("ORG-0003", Role.MINISTRY_APPROVER);
        MembershipFixtures.as(leila, () -> changes.confirm(change));
        assertThat(find(change).course().state()).isEqualTo(ProposalState.CONFIRMED);

        var own = fixtures.proposed(fixtures.called(leila.username(), "ORG-0001", Role.AUDITOR));
        assertRefused("membership.about-oneself", () -> MembershipFixtures.as(leila, () -> changes.confirm(own)));
        country.as("nadia", () -> changes.confirm(own));
        assertThat(fixtures.rolesOf(leila.subject())).containsExactly("ADMINISTRATOR", "AUDITOR");
    }

    @Test
    void nobodyElseProposesOrConfirms() {
        var change = fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        var wanted = fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER);
        for (var person : List.of("nadia", "amina", "yusuf")) {
            assertThatThrownBy(() -> country.as(person, () -> changes.proposeBegin(wanted, because("Why not"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var person : List.of("paul", "salma", "erik")) {
            assertRefused("membership.of-another-organisation", () -> fixtures.proposedBy(person, wanted));
        }
        for (var person : List.of("grace", "salma", "erik", "amina", "yusuf")) {
            assertThatThrownBy(() -> country.as(person, () -> changes.confirm(change)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aRefusalHasWordsAndChangesNothing() {
        var wanted = fixtures.somebody("ORG-0003", Role.MINISTRY_APPROVER);
        var change = fixtures.proposed(wanted);
        country.as("nadia", () -> changes.refuse(change, because("The letter is not signed")));
        assertThat(Objects.requireNonNull(find(change).course().settled()).answer())
                .isEqualTo(because("The letter is not signed"));
        assertThat(fixtures.rolesOf(wanted.subject())).isEmpty();
        assertRefused("proposal.settled", () -> country.as("nadia", () -> changes.confirm(change)));
        assertThat(ledgered(change)).endsWith("MembershipRefused by nadia");
    }

    @Test
    void onlyItsAuthorTakesAProposalBack() {
        var leila = fixtures.another(Role.ADMINISTRATOR);
        var change = fixtures.proposed("ORG-0003", Role.MINISTRY_APPROVER);
        assertRefused("proposal.not-own", () -> MembershipFixtures.as(leila, () -> changes.withdraw(change)));
        country.as("sami", () -> changes.withdraw(change));
        assertThat(find(change).course().state()).isEqualTo(ProposalState.WITHDRAWN);
        assertRefused("proposal.settled", () -> country.as("nadia", () -> changes.confirm(change)));
    }

    @Test
    void aRoleEndsTheSameWayAndTheWorkOfItsHolderStays() {
        var wanted = fixtures.somebody("ORG-0003", Role.MINISTRY_APPROVER);
        var begin = fixtures.proposed(wanted);
        country.as("nadia", () -> changes.confirm(begin));
        var person = personIn(begin);
        var end = country.as("sami", () -> changes.proposeEnd(person, wanted.role(), because("Left the ministry")));
        assertThat(fixtures.rolesOf(wanted.subject())).hasSize(1);

        country.as("nadia", () -> changes.confirm(end));

        assertThat(fixtures.rolesOf(wanted.subject())).isEmpty();
        assertThat(country.as("sami", () -> organisations.membersOf(wanted.organisation())))
                .extracting(Member::id)
                .doesNotContain(person);
        assertThat(ledgered(person)).endsWith("MemberRolesChanged by nadia");
        assertRefused(
                "membership.has-not-the-role",
                () -> country.as("sami", () -> changes.proposeEnd(person, wanted.role(), because("Again"))));
    }

    @Test
    void whoseRolesHaveEndedCanBeginElsewhereAsAnotherMember() {
        var wanted = fixtures.somebody("ORG-0003", Role.MINISTRY_APPROVER);
        var begin = fixtures.proposed(wanted);
        country.as("nadia", () -> changes.confirm(begin));
        var elsewhere = new NewMembership(
                wanted.subject(),
                "Another name",
                null,
                "en",
                country.organisation("ORG-0002").id(),
                Role.MINISTRY_OFFICER);
        var end = country.as(
                "sami", () -> changes.proposeEnd(personIn(begin), wanted.role(), because("Goes to another ministry")));
        country.as("nadia", () -> changes.confirm(end));
        var again = fixtures.proposed(elsewhere);
        country.as("nadia", () -> changes.confirm(again));
        assertThat(personIn(again)).isNotEqualTo(personIn(begin));
        assertThat(fixtures.rolesOf(wanted.subject())).containsExactly("MINISTRY_OFFICER");
    }

    @Test
    void whatCannotBeIsNotProposed() {
        assertRefused("member.role-not-of-this-kind", () -> fixtures.proposed("ORG-0011", Role.CONVENOR));
        assertRefused(
                "membership.has-the-role",
                () -> fixtures.proposed(fixtures.called("grace", "ORG-0002", Role.MINISTRY_OFFICER)));
        var once = fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER);
        fixtures.proposed(once);
        assertRefused("membership.open-already", () -> fixtures.proposed(once));
    }

    @Test
    void theLastConvenorIsNotPutOut() {
        assertRefused(
                "membership.last-one",
                () -> country.as(
                        "sami",
                        () -> changes.proposeEnd(country.person("nadia"), Role.CONVENOR, because("No longer wanted"))));
    }

    @Test
    void onceTheCountryIsFoundedNobodyNamesAMemberAlone_E4() {
        var member = new Member(
                new PersonId(Identifier.next()),
                "somebody",
                "Somebody",
                null,
                "en",
                country.organisation("ORG-0001").id(),
                Set.of(Role.CONVENOR),
                true);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> country.as("sami", () -> organisations.registerFounder(member)));
        assertRefused(
                "membership.founding-is-over",
                () -> ActingAs.system(Set.of(Role.FOUNDER), () -> organisations.registerFounder(member)));
    }

    @Test
    void itWaitsForThoseWhoCanConfirmItAndForNobodyElse() {
        var change = fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        var path = Paths.membership(change.value());
        assertThat(waiting("nadia")).contains(path);
        assertThat(waiting("sami")).doesNotContain(path);
        assertThat(waiting("grace")).doesNotContain(path);
        country.as("nadia", () -> changes.confirm(change));
        assertThat(waiting("nadia")).doesNotContain(path);
    }

    private List<String> waiting(String person) {
        return country.as(person, () -> toDo.of(currentActor.get())).stream()
                .map(Waiting::path)
                .toList();
    }

    private MembershipChangeRow find(MembershipChangeId change) {
        return country.as("amina", () -> changes.find(change));
    }

    private PersonId personIn(MembershipChangeId change) {
        return find(change).account().person();
    }

    private List<String> ledgered(Identifier subject) {
        return jdbc.sql("""
                        select e.action || ' by ' || m.name from audit.entry e join actors.member m on m.id = e.person
                        where e.subject_id = ? order by e.sequence
                        """).param(subject.value()).query(String.class).list();
    }

    private List<String> membership(String subject) {
        return jdbc.sql("select origin from actors.member where subject = ?")
                .param(subject)
                .query(String.class)
                .list();
    }
}
