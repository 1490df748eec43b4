package org.mizizi.actors.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.actors.DeputyFixtures;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.country.Countries;
import org.mizizi.look.proposals.SettleProposal;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** the pages on which a deputy is proposed, and on which it is read who stands in for whom. */
@PortalTest
@Import({MembershipFixtures.class, DeputyFixtures.class})
@ViewPackages(classes = MembershipsView.class)
class DeputyViewsTests extends SpringBrowserlessTest {

    @Autowired
    MembershipChanges changes;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    DeputyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    Countries countries;

    @Autowired
    WhoStandsIn home;

    @Autowired
    CurrentActor currentActor;

    @Test
    @SignedInAs("sami")
    void theAdministratorProposesThatAColleagueStandsIn() {
        var away = fixtures.away("ORG-0003", Role.MINISTRY_APPROVER);
        var colleague = fixtures.away("ORG-0003", Role.MINISTRY_OFFICER);
        var form = opened(Kind.DEPUTISE, "ORG-0003");
        form.held.setValue(form.held
                .getListDataView()
                .getItems()
                .filter(one -> one.member().name().equals(away.name()))
                .findFirst()
                .orElseThrow());
        form.deputies.deputy.setValue(form.deputies
                .deputy
                .getListDataView()
                .getItems()
                .filter(one -> one.name().equals(colleague.name()))
                .findFirst()
                .orElseThrow());
        assertThat(form.person.isVisible()
                        && form.account.getParent().orElseThrow().isVisible())
                .as("the portal knows the colleague")
                .isFalse();
        form.reason.setValue("At a conference");
        form.propose.button().click();
        assertThat(lastSaid()).startsWith("Say from which day to which");

        form.deputies.firstDay.setValue(countries.today().plusDays(1));
        form.deputies.lastDay.setValue(countries.today().plusDays(9));
        form.propose.button().click();

        assertThat(find(H1.class).single().getText()).startsWith("A deputy: ").contains(colleague.name());
        assertThat(shown()).contains("Stands in for", away.name());
        assertThat(find(SettleProposal.class).single().confirm.button().isEnabled())
                .isFalse();
    }

    @Test
    @SignedInAs("sami")
    void theAdministratorCallsADeputyBack() {
        var wanted = fixtures.somebodyFor(fixtures.away("ORG-0002", Role.MINISTRY_APPROVER), 4);
        fixtures.named(wanted);
        var form = opened(Kind.RECALL, "ORG-0002");
        form.deputies.recalled.setValue(form.deputies
                .recalled
                .getListDataView()
                .getItems()
                .filter(one -> one.name().equals(wanted.deputy().name()))
                .findFirst()
                .orElseThrow());
        form.reason.setValue("Is back");
        form.propose.button().click();
        assertThat(find(H1.class).single().getText()).startsWith("A deputy is called back: ");
    }

    @Test
    @SignedInAs("okello")
    void thePageOfTheOrganisationSaysWhoStandsInForWhom() {
        var away = fixtures.away("ORG-0002", Role.MINISTRY_APPROVER);
        var wanted = fixtures.somebodyFor(away, 4);
        fixtures.named(wanted);
        Address.open("organisations/ORG-0002");
        assertThat(shown())
                .contains(wanted.deputy().name(), "deputy for \u2068" + away.name() + "\u2069 (Ministry approver)");
    }

    @Test
    @SignedInAs("amina")
    void whatADeputyProposedIsReadAsTheirs() {
        var wanted = fixtures.somebodyFor(fixtures.away("ORG-0001", Role.ADMINISTRATOR), 4);
        fixtures.named(wanted);
        var change = ActingAs.person(
                fixtures.account(wanted),
                () -> changes.proposeBegin(
                        memberships.somebody("ORG-0002", Role.MINISTRY_OFFICER),
                        MembershipFixtures.because("Named by letter")));
        Address.open(Paths.membership(change.value()));
        assertThat(shown()).contains("\u2068" + wanted.deputy().name() + "\u2069 (as deputy) · ");
    }

    @Test
    void bothReadItOnTheirHomePage() {
        var away = fixtures.away("ORG-0002", Role.MINISTRY_APPROVER);
        var wanted = fixtures.somebodyFor(away, 4);
        fixtures.named(wanted);
        ActingAs.person(
                fixtures.account(wanted),
                () -> assertThat(atHome()).contains("You act as deputy for \u2068" + away.name()));
        ActingAs.person(
                new DemoAccount(away.name(), away.name(), Set.of(away.role())),
                () -> assertThat(atHome()).contains("\u2068" + wanted.deputy().name() + "\u2069 stands in for you"));
        country.as(
                "fatima",
                () -> assertThat(home.sectionFor(currentActor.get(), Locale.ENGLISH))
                        .isEmpty());
    }

    private String atHome() {
        return Shown.text(home.sectionFor(currentActor.get(), Locale.ENGLISH).orElseThrow());
    }

    private MembershipForm opened(Kind kind, String organisation) {
        Address.open(Paths.newMembership());
        var form = find(MembershipForm.class).single();
        form.kind.setValue(kind);
        form.organisation.setValue(country.organisation(organisation));
        return form;
    }

    private String shown() {
        return Shown.text((Component) getCurrentView());
    }

    private String lastSaid() {
        return Shown.text(find(Notification.class).all().getLast());
    }
}
