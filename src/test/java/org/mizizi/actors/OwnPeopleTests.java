package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.MembershipFixtures.because;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.proposals.ProposalState;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** an organisation proposes who acts for it, for nobody else, and the secretariat confirms. */
@PortalTest
@Import({MembershipFixtures.class, DeputyFixtures.class})
class OwnPeopleTests {

    private static final Role ROLE = Role.CIVIL_SOCIETY_REPRESENTATIVE;

    @Autowired
    MembershipChanges changes;

    @Autowired
    Deputies deputies;

    @Autowired
    MembershipFixtures fixtures;

    @Autowired
    DeputyFixtures standIns;

    @Autowired
    TestCountry country;

    @Test
    void anOrganisationProposesWhoBeginsAndTheConvenorConfirms_R87() {
        var wanted = fixtures.somebody("ORG-0005", ROLE);
        var change = fixtures.proposedBy("salma", wanted);
        assertThat(waiting("salma", "ORG-0005")).contains(wanted.name());
        assertThat(fixtures.rolesOf(wanted.subject())).isEmpty();
        assertThatThrownBy(() -> country.as("salma", () -> changes.confirm(change)))
                .isInstanceOf(AccessDeniedException.class);

        country.as("nadia", () -> changes.confirm(change));

        assertThat(fixtures.rolesOf(wanted.subject())).containsExactly(ROLE.name());
        assertThat(waiting("salma", "ORG-0005")).doesNotContain(wanted.name());
    }

    @Test
    void nobodyProposesForAnotherOrganisation_R87() {
        assertRefused(
                "membership.of-another-organisation",
                () -> fixtures.proposedBy("salma", fixtures.somebody("ORG-0006", ROLE)));
        var standIn = standIns.somebodyFor(standIns.away("ORG-0006", ROLE), 3);
        assertRefused(
                "membership.of-another-organisation",
                () -> country.as("salma", () -> deputies.propose(standIn, because("Away"))));
        assertRefused(
                "member.role-not-of-this-kind",
                () -> fixtures.proposedBy("salma", fixtures.somebody("ORG-0005", Role.CONVENOR)));
    }

    /** Neither who acts for others, nor what is proposed there, is for them to learn. */
    @Test
    void ofOthersPeopleTheyLearnNothing_T2() {
        var elsewhere = fixtures.somebody("ORG-0006", ROLE);
        var person = fixtures.begun(elsewhere);
        var proposed = fixtures.proposed("ORG-0006", ROLE);
        assertThatThrownBy(() -> country.as("salma", () -> changes.proposeEnd(person, ROLE, because("Left"))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> country.as("salma", () -> changes.find(proposed)))
                .isInstanceOf(NotFoundException.class);
        assertThat(waiting("salma", "ORG-0006")).isEmpty();
        assertThat(waiting("amadou", "ORG-0006")).isNotEmpty();

        var salmas = country.organisation("ORG-0005").id();
        var known = new NewMembership(elsewhere.subject(), "Any name", null, "en", salmas, ROLE);
        assertRefused("membership.known-elsewhere", () -> fixtures.proposedBy("salma", known));
        assertThat(fixtures.proposedBy("sami", known)).isNotNull();
    }

    @Test
    void whoLeavesProposesItAndSomebodyElseConfirms_R87() {
        var username = "new-" + UUID.randomUUID();
        var wanted = fixtures.called(username, "ORG-0005", ROLE);
        var person = fixtures.begun(wanted);
        var leaving = ActingAs.person(
                new DemoAccount(username, username, Set.of(ROLE)),
                () -> changes.proposeEnd(person, ROLE, because("I move away")));
        assertThat(fixtures.rolesOf(wanted.subject())).containsExactly(ROLE.name());

        country.as("nadia", () -> changes.confirm(leaving));

        assertThat(fixtures.rolesOf(wanted.subject())).isEmpty();
    }

    /** A colleague reads what is proposed, and only who proposed it takes it back. */
    @Test
    void whoProposedItTakesItBack() {
        var colleague = "new-" + UUID.randomUUID();
        fixtures.begun(fixtures.called(colleague, "ORG-0005", ROLE));
        var change = fixtures.proposedBy("salma", fixtures.somebody("ORG-0005", ROLE));
        ActingAs.person(new DemoAccount(colleague, colleague, Set.of(ROLE)), () -> {
            assertThat(changes.find(change).course().state()).isEqualTo(ProposalState.PROPOSED);
            assertRefused("proposal.not-own", () -> changes.withdraw(change));
            return true;
        });
        country.as("salma", () -> changes.withdraw(change));
        assertThat(country.as("salma", () -> changes.find(change)).course().state())
                .isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void nobodyProposesAFurtherRoleForThemselves_R87() {
        assertRefused(
                "membership.for-oneself",
                () -> fixtures.proposedBy(
                        "grace",
                        new NewMembership(
                                country.account("grace").subject(),
                                "grace",
                                null,
                                "en",
                                country.organisation("ORG-0002").id(),
                                Role.MINISTRY_APPROVER)));
    }

    /** Otherwise somebody who had to go could leave a friend behind. */
    @Test
    void aProposalRestsOnWhoeverMadeIt_R87() {
        var username = "new-" + UUID.randomUUID();
        var person = fixtures.begun(fixtures.called(username, "ORG-0005", ROLE));
        var friend = fixtures.somebody("ORG-0005", ROLE);
        var change = ActingAs.person(
                new DemoAccount(username, username, Set.of(ROLE)),
                () -> changes.proposeBegin(friend, because("My friend")));
        fixtures.gone(person, ROLE);
        assertRefused("membership.proposer-left", () -> country.as("nadia", () -> changes.confirm(change)));
        country.as("nadia", () -> changes.refuse(change, because("Not named by the network")));
    }

    @Test
    void whatWaitsElsewhereLooksLikeAnybodyKnownElsewhere_T2() {
        var wanted = fixtures.somebody("ORG-0006", ROLE);
        fixtures.proposed(wanted);
        var here = fixtures.called(wanted.name(), "ORG-0005", ROLE);
        assertRefused("membership.known-elsewhere", () -> fixtures.proposedBy("salma", here));
    }

    /** Colleagues read what waits, without the address; what was settled and erasures are for those who watch. */
    @Test
    void colleaguesSeeWhatWaitsAndNothingElse_T2() {
        var colleague = "new-" + UUID.randomUUID();
        fixtures.begun(fixtures.called(colleague, "ORG-0005", ROLE));
        var wanted = fixtures.somebody("ORG-0005", ROLE);
        var change = fixtures.proposedBy("salma", wanted);
        var account = new DemoAccount(colleague, colleague, Set.of(ROLE));
        assertThat(ActingAs.person(account, () -> changes.find(change))
                        .account()
                        .subject())
                .isEmpty();
        assertThat(country.as("salma", () -> changes.find(change)).account().subject())
                .isEqualTo(wanted.subject());

        country.as("nadia", () -> changes.confirm(change));

        assertThatThrownBy(() -> ActingAs.person(account, () -> changes.find(change)))
                .isInstanceOf(NotFoundException.class);
        assertThat(country.as("salma", () -> changes.find(change)).course().state())
                .isEqualTo(ProposalState.CONFIRMED);
        var former = fixtures.former(fixtures.somebody("ORG-0005", ROLE));
        var erasure = country.as("sami", () -> changes.proposeErasure(former, because("Asked for it")));
        assertThatThrownBy(() -> country.as("salma", () -> changes.find(erasure)))
                .isInstanceOf(NotFoundException.class);
        assertThat(country.as(
                        "salma",
                        () -> changes.waitingIn(country.organisation("ORG-0005").id())))
                .noneMatch(row -> row.id().equals(erasure));
    }

    /** What is refused tells something as well: whether an address is known. */
    @Test
    void whoTriesAddressAfterAddressIsHeldUp_E6() {
        var username = "new-" + UUID.randomUUID();
        fixtures.begun(fixtures.called(username, "ORG-0005", ROLE));
        var here = fixtures.called("amadou", "ORG-0005", ROLE);
        ActingAs.person(new DemoAccount(username, username, Set.of(ROLE)), () -> {
            for (var time = 0; time < 20; time++) {
                assertRefused("membership.known-elsewhere", () -> changes.proposeBegin(here, because("Perhaps")));
            }
            assertRefused("pace.person", () -> changes.proposeBegin(here, because("Perhaps")));
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverConfirmsReadsWhatWaitsInWords(MembershipChange.Kind kind) {
        assertThat(ResourceBundle.getBundle("vaadin-i18n.translations").keySet())
                .contains(
                        "actors.waiting.membership." + kind,
                        "actors.memberships." + kind + ".role",
                        "actors.memberships." + kind + ".title",
                        "actors.membership.confirm." + kind + ".title");
    }

    private List<String> waiting(String reader, String organisation) {
        return country.as(
                reader,
                () -> changes.waitingIn(country.organisation(organisation).id()).stream()
                        .map(change -> change.account().name())
                        .toList());
    }
}
