package org.mizizi.actors.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.actors.Mandate;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.Organisations;
import org.mizizi.look.LongList;
import org.mizizi.look.WhyNot;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Role;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = OrganisationView.class)
class OrganisationViewsTests extends SpringBrowserlessTest {

    @Autowired
    Organisations organisations;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    List<WaitingWork> work;

    @Autowired
    TestCountry country;

    @Test
    @SignedInAs("salma")
    void onlyMembersSeeWhoActsForTheirOrganisation() {
        navigate(Paths.organisation("ORG-0005"), OrganisationView.class);
        assertThat(headings()).contains("Who acts for it");
        navigate(Paths.organisation("ORG-0006"), OrganisationView.class);
        assertThat(headings()).contains("For whom it speaks").doesNotContain("Who acts for it");
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorVerifiesAClaimedMandateOnce() {
        claim("ORG-0008");
        assertThat(waiting()).contains("ORG-0008");
        navigate(Paths.organisation("ORG-0008"), OrganisationView.class);
        var verify = find(Button.class).all().stream()
                .filter(button -> button.isEnabled() && button.getText().startsWith("The evidence holds"))
                .findFirst()
                .orElseThrow();
        test(verify).click();
        assertThat(waiting()).as("asked first").contains("ORG-0008");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(organisations.mandatesOf(country.organisation("ORG-0008").id()))
                .allMatch(mandate -> mandate.state() == Mandate.State.VERIFIED);
        assertThat(find(WhyNot.class).all()).isNotEmpty();
        assertThat(waiting()).doesNotContain("ORG-0008");
    }

    /** E4: the mandate of the secretariat itself waits for a convenor of another organisation. */
    @Test
    @SignedInAs("nadia")
    void theConvenorReadsWhyTheyDoNotVerifyTheirOwnOrganisation() {
        claim("ORG-0001");
        assertThat(waiting()).doesNotContain("ORG-0001");
        navigate(Paths.organisation("ORG-0001"), OrganisationView.class);
        assertThat(find(WhyNot.class).all().stream().map(WhyNot::getText))
                .contains(
                        "Nobody verifies a mandate of their own organisation. A convenor who acts for another one can.");
        assertThat(organisations.mandatesOf(country.organisation("ORG-0001").id()))
                .allMatch(mandate -> mandate.state() == Mandate.State.CLAIMED);
    }

    @Test
    @SignedInAs("erik")
    void theAddressSaysWhichOrganisationsAreListed() {
        Address.open("organisations?side=EXTERNAL&q=nordf");
        assertThat(find(Anchor.class, find(LongList.class).single().rows).all().stream()
                        .map(Anchor::getHref))
                .containsExactly(Paths.organisation("ORG-0011"));
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> waiting() {
        return work.stream()
                .flatMap(module -> country.as("nadia", () -> module.waitingFor(currentActor.get())).stream())
                .filter(item -> item.messageKey().equals("actors.waiting.mandate"))
                .map(item -> item.reference())
                .toList();
    }

    private void claim(String reference) {
        ActingAs.system(
                Set.of(Role.ADMINISTRATOR),
                () -> organisations.claim(new Mandate(
                        new MandateId(Identifier.next()),
                        country.organisation(reference).id(),
                        LocalizedText.of("en", "Families who came back this year"),
                        "LAKE-BANDARI",
                        LocalizedText.of("en", "Chosen by lot"),
                        "A list with signatures",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2040, 1, 1),
                        Mandate.State.CLAIMED)));
    }
}
