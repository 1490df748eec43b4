package org.mizizi.actors.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationChange.Kind;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.ui.OrganisationForm.Way;
import org.mizizi.look.LinkButton;
import org.mizizi.look.LongList;
import org.mizizi.look.WhyNot;
import org.mizizi.look.proposals.SettleProposal;
import org.mizizi.proposals.ProposalState;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** the pages on which one person proposes organisations and another lets them in. */
@PortalTest
@Import(OrganisationFixtures.class)
@ViewPackages(classes = OrganisationsView.class)
class OrganisationChangeViewsTests extends SpringBrowserlessTest {

    @Autowired
    OrganisationChanges changes;

    @Autowired
    OrganisationFixtures fixtures;

    @Test
    @SignedInAs("sami")
    void theAdministratorProposesOneByHandAndReadsWhyTheyDoNotConfirm() {
        var name = "Forum " + UUID.randomUUID();
        Address.open(Paths.newOrganisation());
        var form = find(OrganisationForm.class).single();
        form.propose.button().click();
        assertThat(lastSaid()).isEqualTo("Choose what kind of organisation it is.");
        form.kind.setValue(OrganisationKind.CIVIL_SOCIETY);
        form.name.setValue(LocalizedText.of("en", name));
        form.propose.button().click();
        assertThat(lastSaid()).isEqualTo("Say why. Whoever confirms it decides from these words.");

        form.reason.setValue("Registered at the court");
        form.propose.button().click();

        assertThat(find(H1.class).single().getText()).contains(name);
        assertThat(shown()).contains("Civil society", "Registered at the court", "waits for a second person");
        var settle = find(SettleProposal.class).single();
        assertThat(settle.confirm.button().isEnabled()).isFalse();
        assertThat(find(WhyNot.class, settle.confirm).single().getText())
                .startsWith("Whoever proposes a change does not confirm or refuse it");
        settle.withdraw.button().click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(SettleProposal.class).exists()).isFalse();
    }

    @Test
    @SignedInAs("sami")
    void aFileIsShownBeforeItIsProposedAndRefusedRowByRow() {
        var name = "Union " + UUID.randomUUID();
        Address.open(Paths.newOrganisation());
        var form = find(OrganisationForm.class).single();
        form.way.setValue(Way.FILE);
        form.reason.setValue("The list of the ministry");
        form.offer("kind,name_en\nFIRM,A\nMINISTRY," + name + "\nMINISTRY,youth forum\n");
        assertThat(shown())
                .contains(
                        "Row 2: “FIRM” is no kind of organisation",
                        "Row 4: “youth forum” stands in the list of organisations already: ORG-0006");
        form.propose.button().click();
        assertThat(lastSaid()).startsWith("Choose a file");

        form.offer("kind;name_en\nMINISTRY;" + name + "\nUN entity;Office of " + name + "\n");
        assertThat(shown())
                .contains("The file holds 2 organisations", name, "UN entity")
                .doesNotContain("Row 2");
        form.propose.button().click();

        assertThat(find(H1.class).single().getText()).contains(name).endsWith("and one more");
        assertThat(shown()).contains("Office of " + name);
    }

    @Test
    @SignedInAs("sami")
    void theAdministratorProposesThatAnOrganisationBecomesPartOfAnother() {
        var ending = fixtures.entered(OrganisationKind.CIVIL_SOCIETY);
        var other = fixtures.entered(OrganisationKind.COMMUNITY_GROUP);
        Address.open(Paths.changeOrganisation(ending.reference()));
        var form = find(ChangeOrganisationForm.class).single();
        form.kind.setValue(Kind.MERGE);
        press("Propose");
        assertThat(lastSaid()).isEqualTo("Choose the organisation into which it is merged.");
        form.into.setValue(other);
        form.reason.setValue("Both assemblies voted for it");
        press("Propose");

        assertThat(find(H1.class).single().getText()).startsWith("To be merged").contains(name(ending));
        assertThat(shown()).contains(name(other), "Both assemblies voted for it", "waits for a second person");
    }

    /** What is told of it stands in the form as it is, and only what is changed changes. */
    @Test
    @SignedInAs("sami")
    void theAdministratorProposesWhatElseIsToldOfAnOrganisation() {
        var agency = fixtures.entered(OrganisationKind.BILATERAL_DONOR);
        Address.open(Paths.changeOrganisation(agency.reference()));
        var form = find(ChangeOrganisationForm.class).single();
        form.profile.parentCountry.setValue("NO");
        form.profile.contact.setValue("office@agency.example");
        form.profile.languages.setValue(Set.of("en", "fr"));
        form.reason.setValue("As they wrote");
        press("Propose");

        assertThat(shown()).contains("Norway", "office@agency.example", "English", "French", "Not public");
    }

    private static String name(Organisation organisation) {
        return organisation.name().original();
    }

    private void press(String text) {
        find(Button.class).withText(text).single().click();
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorConfirmsAfterReadingWhatFollows() {
        var change = fixtures.proposed();
        Address.open(Paths.organisationChange(change.value()));
        find(SettleProposal.class).single().confirm.button().click();
        assertThat(state(change)).isEqualTo(ProposalState.PROPOSED);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(change)).isEqualTo(ProposalState.CONFIRMED);
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorRefusesOnlyWithWords() {
        var change = fixtures.proposed();
        Address.open(Paths.organisationChange(change.value()));
        var settle = find(SettleProposal.class).single();
        settle.refuse.button().click();
        assertThat(state(change)).isEqualTo(ProposalState.PROPOSED);
        settle.answer.setValue("The court knows nobody of this name");
        settle.refuse.button().click();
        assertThat(state(change)).isEqualTo(ProposalState.REFUSED);
        assertThat(shown()).contains("The court knows nobody of this name");
    }

    @Test
    @SignedInAs("amina")
    void theAuditorReadsEverythingAndChangesNothing() {
        var change = fixtures.proposed();
        Address.open("organisation-changes?state=PROPOSED");
        assertThat(Shown.addresses(find(LongList.class).single().rows))
                .contains(Paths.organisationChange(change.value()));
        Address.open(Paths.organisationChange(change.value()));
        var settle = find(SettleProposal.class).single();
        assertThat(List.of(settle.confirm, settle.refuse, settle.withdraw)).noneMatch(Component::isAttached);
    }

    @Test
    @SignedInAs("sami")
    void theListOfOrganisationsLeadsTheAdministratorToTheForm() {
        Address.open("organisations");
        assertThat(links()).contains(Paths.newOrganisation(), Paths.organisationChanges());
    }

    @Test
    @SignedInAs("grace")
    void theListOfOrganisationsLeadsNobodyElseThere() {
        Address.open("organisations");
        assertThat(links()).doesNotContain(Paths.newOrganisation(), Paths.organisationChanges());
    }

    private List<String> links() {
        return find(LinkButton.class).all().stream().map(Anchor::getHref).toList();
    }

    private ProposalState state(OrganisationChangeId change) {
        return changes.find(change).course().state();
    }

    private String shown() {
        return Shown.text((Component) getCurrentView());
    }

    private String lastSaid() {
        return Shown.text(find(Notification.class).all().getLast());
    }
}
