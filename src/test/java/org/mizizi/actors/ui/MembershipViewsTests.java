package org.mizizi.actors.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.MembershipChangeSearch;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.look.EmptyState;
import org.mizizi.look.LongList;
import org.mizizi.look.WhyNot;
import org.mizizi.look.proposals.SettleProposal;
import org.mizizi.proposals.ProposalState;
import org.mizizi.security.Role;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** the pages on which one person proposes and another confirms. */
@PortalTest
@Import(MembershipFixtures.class)
@ViewPackages(classes = MembershipsView.class)
class MembershipViewsTests extends SpringBrowserlessTest {

    @Autowired
    MembershipChanges changes;

    @Autowired
    MembershipFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    @SignedInAs("sami")
    void theAdministratorProposesAndReadsWhyTheyDoNotConfirm() {
        Address.open(Paths.newMembership());
        var form = find(MembershipForm.class).single();
        form.organisation.setValue(country.organisation("ORG-0002"));
        form.role.setValue(Role.MINISTRY_APPROVER);
        form.account.setValue(UUID.randomUUID().toString());
        form.person.setValue("Ruth Achieng");
        form.email.setValue("ruth@example.org");
        form.propose.button().click();
        assertThat(lastSaid()).isEqualTo("Say why. Whoever confirms it decides from these words.");

        form.reason.setValue("Named by the minister");
        form.propose.button().click();

        assertThat(find(H1.class).single().getText()).contains("Ruth Achieng");
        assertThat(find(DescriptionList.class).all())
                .extracting(facts -> Shown.text(facts))
                .as("the id of an account tells nobody who it is")
                .anyMatch(facts -> facts.contains("ruth@example.org"))
                .noneMatch(facts -> facts.contains(form.account.getValue()));
        assertThat(Shown.text(find(NativeDetails.class).single())).contains(form.account.getValue());
        var settle = find(SettleProposal.class).single();
        assertThat(settle.confirm.button().isEnabled()).isFalse();
        assertThat(List.of(settle.answer, settle.refuse)).noneMatch(Component::isAttached);
        assertThat(find(WhyNot.class, settle.confirm).single().getText())
                .startsWith("Whoever proposes a change does not confirm or refuse it");
        settle.withdraw.button().click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(SettleProposal.class).exists()).isFalse();
    }

    @Test
    @SignedInAs("sami")
    void whoIsChosenToEndIsChosenAmongThoseWhoHaveARole() {
        Address.open(Paths.newMembership());
        var form = find(MembershipForm.class).single();
        form.kind.setValue(Kind.END);
        form.organisation.setValue(country.organisation("ORG-0003"));
        form.held.setValue(form.held
                .getListDataView()
                .getItems()
                .filter(held -> held.member().name().equals("paul"))
                .findFirst()
                .orElseThrow());
        form.reason.setValue("Has left the ministry");
        form.propose.button().click();
        var proposed = proposedAbout(country.person("paul").value()).orElseThrow();
        assertThat(country.as("nadia", () -> changes.find(proposed)).kind()).isEqualTo(Kind.END);
        country.as("sami", () -> changes.withdraw(proposed));
    }

    /** for their own organisation, and without what only an administrator proposes or sees. */
    @Test
    @SignedInAs("salma")
    void anOrganisationProposesForItselfAlone() {
        var another = fixtures.proposed("ORG-0005", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        Address.open("organisations/ORG-0005");
        assertThat(Shown.addresses(getCurrentView()))
                .contains(Paths.newMembership(), Paths.membership(another.value()));
        Address.open(Paths.newMembership());
        var form = find(MembershipForm.class).single();
        assertThat(form.organisation.isReadOnly()).isTrue();
        assertThat(form.organisation.getValue()).isEqualTo(country.organisation("ORG-0005"));
        assertThat(form.kind.getListDataView().getItems())
                .containsExactly(Kind.BEGIN, Kind.END, Kind.DEPUTISE, Kind.RECALL, Kind.LIFT);
        form.account.setValue(UUID.randomUUID().toString());
        form.person.setValue("Ruth Achieng");
        form.reason.setValue("Chosen by the ten groups");
        form.propose.button().click();

        assertThat(find(H1.class).single().getText()).contains("Ruth Achieng");
        var settle = find(SettleProposal.class).single();
        assertThat(settle.confirm.isAttached()).isFalse();
        settle.withdraw.button().click();
        test(find(ConfirmDialog.class).single()).confirm();

        Address.open(Paths.membership(another.value()));
        assertThat(shown())
                .doesNotContain(country.as(
                        "amina", () -> changes.find(another).account().subject()));
        assertThat(find(SettleProposal.class).single().withdraw.isAttached()).isFalse();
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorConfirmsAfterReadingWhatFollows() {
        var change = fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        Address.open(Paths.membership(change.value()));
        find(SettleProposal.class).single().confirm.button().click();
        assertThat(state(change)).isEqualTo(ProposalState.PROPOSED);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(change)).isEqualTo(ProposalState.CONFIRMED);
    }

    @Test
    @SignedInAs("sami")
    void theAdministratorAsksForTheErasureOfAFormerMember_T75() {
        var wanted = fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var person = fixtures.former(wanted);
        Address.open(Paths.newMembership());
        var form = find(MembershipForm.class).single();
        form.kind.setValue(Kind.ERASE);
        form.organisation.setValue(country.organisation("ORG-0002"));
        assertThat(form.propose.button().getText()).isEqualTo("Ask for erasure");
        form.former.setValue(form.former
                .getListDataView()
                .getItems()
                .filter(member -> member.id().equals(person))
                .findFirst()
                .orElseThrow());
        form.reason.setValue("Asked for by " + wanted.name());
        form.propose.button().click();
        assertThat(lastSaid()).startsWith("The reason names the person");

        form.reason.setValue("Asked for in a letter");
        form.propose.button().click();

        assertThat(find(H1.class).single().getText()).contains(wanted.name());
        assertThat(find(SettleProposal.class).single().confirm.button().isEnabled())
                .isFalse();
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorReadsWhatWillBeGoneAndWhatStaysBeforeErasing_T75() {
        var wanted = fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var person = fixtures.former(wanted);
        var change = country.as(
                "sami", () -> changes.proposeErasure(person, MembershipFixtures.because("Asked for in a letter")));
        Address.open(Paths.membership(change.value()));
        assertThat(shown())
                .contains(wanted.name(), "Gone, here and in the ledger", "What stays", "It cannot be undone");
        find(SettleProposal.class).single().confirm.button().click();
        assertThat(state(change)).isEqualTo(ProposalState.PROPOSED);

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(state(change)).isEqualTo(ProposalState.CONFIRMED);
        assertThat(shown()).contains("a former member").doesNotContain(wanted.name(), wanted.subject());
        assertThat(find(H1.class).single().getText()).contains("a former member");
    }

    private String shown() {
        return Shown.text((Component) getCurrentView());
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorRefusesOnlyWithWords() {
        var change = fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        Address.open(Paths.membership(change.value()));
        var settle = find(SettleProposal.class).single();
        settle.refuse.button().click();
        assertThat(state(change)).isEqualTo(ProposalState.PROPOSED);
        settle.answer.setValue("The ministry knows nobody of this name");
        settle.refuse.button().click();
        assertThat(state(change)).isEqualTo(ProposalState.REFUSED);
        assertThat(Shown.text((Component) getCurrentView())).contains("The ministry knows nobody of this name");
    }

    @Test
    @SignedInAs("amina")
    void theAuditorReadsEverythingAndChangesNothing() {
        var change = fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        Address.open("memberships?state=PROPOSED");
        assertThat(Shown.addresses(find(LongList.class).single().rows)).contains(Paths.membership(change.value()));
        Address.open(Paths.membership(change.value()));
        var settle = find(SettleProposal.class).single();
        assertThat(List.of(settle.confirm, settle.refuse, settle.withdraw)).noneMatch(Component::isAttached);
    }

    @Test
    @SignedInAs("nadia")
    void anEmptyListSaysWhatWillStandInIt() {
        Address.open("memberships?q=nobody+of+this+name");
        assertThat(find(EmptyState.class).single().getText()).isNotBlank();
    }

    private ProposalState state(MembershipChangeId change) {
        return changes.find(change).course().state();
    }

    private Optional<MembershipChangeId> proposedAbout(UUID person) {
        return country.as(
                "amina",
                () -> changes
                        .page(
                                new MembershipChangeSearch(
                                        "paul", null, ProposalState.PROPOSED, MembershipChangeSearch.Sort.NEWEST),
                                PageKey.FIRST)
                        .rows()
                        .stream()
                        .filter(row -> row.account().person().value().equals(person))
                        .map(row -> row.id())
                        .findFirst());
    }

    private String lastSaid() {
        return Shown.text(find(Notification.class).all().getLast());
    }
}
