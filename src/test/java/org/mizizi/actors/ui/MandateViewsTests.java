package org.mizizi.actors.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.actors.Mandate;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MandateContest;
import org.mizizi.actors.MandateContest.Outcome;
import org.mizizi.actors.MandateFixtures;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.NewMandate;
import org.mizizi.look.WhyNot;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;

/** for whom an organisation speaks is said, verified, contested and settled on the pages of mandates. */
@PortalTest
@ViewPackages(classes = OrganisationView.class)
class MandateViewsTests extends SpringBrowserlessTest {

    @Autowired
    Mandates mandates;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ToDoList toDo;

    @Autowired
    TestCountry country;

    @Test
    @SignedInAs("nadia")
    void theConvenorVerifiesAClaimedMandateOnce() {
        var mandate = claimed("maryam");
        assertThat(waiting("nadia", "actors.waiting.mandate.CLAIMED")).contains(path(mandate));
        navigate(path(mandate), MandateView.class);
        press("The evidence holds");
        assertThat(state(mandate)).as("asked first").isEqualTo(Mandate.State.CLAIMED);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(mandate)).isEqualTo(Mandate.State.VERIFIED);
        assertThat(whyNot()).contains("Only a mandate that is claimed and not contested can be verified or endorsed.");
        assertThat(waiting("nadia", "actors.waiting.mandate.CLAIMED")).doesNotContain(path(mandate));
    }

    @Test
    @SignedInAs("salma")
    void aMemberSaysForWhomTheirOrganisationSpeaks() {
        navigate(Paths.organisation("ORG-0005"), OrganisationView.class);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains(Paths.newMandate());
        var form = navigate(Paths.newMandate(), ClaimMandateView.class).form;
        var people = "Women of the lake " + UUID.randomUUID();
        test(form.constituency).setValue(people);
        form.from.setValue(LocalDate.of(2026, 1, 1));
        form.until.setValue(LocalDate.of(2027, 1, 1));
        form.chosen.setValue(Mandate.Choosing.MEMBERSHIP);
        test(form.howChosen).setValue("The members chose nine of them in June.");
        test(form.claim.button()).click();
        assertThat(claimedBy("ORG-0005", people)).as("without evidence").isEmpty();
        test(form.evidence).setValue("Minutes of June, kept at the office");
        test(form.claim.button()).click();
        assertThat(claimedBy("ORG-0005", people)).singleElement().satisfies(mandate -> {
            assertThat(mandate.place()).isNull();
            assertThat(mandate.chosen()).isEqualTo(Mandate.Choosing.MEMBERSHIP);
            assertThat(mandate.state()).isEqualTo(Mandate.State.CLAIMED);
        });
    }

    /** Of a file only what it is and its size stand there for everybody; who may not read it is told who may. */
    @Test
    @SignedInAs("salma")
    void aFileIsChosenLeftOutAndSentAndItsReadersAreTold_R49() {
        var form = navigate(Paths.newMandate(), ClaimMandateView.class).form;
        form.file.offer("minutes.pdf", "<html>".getBytes(US_ASCII));
        assertThat(words(form)).contains("This file is neither a PDF nor a picture");
        assertThat(form.file.file()).isNull();
        form.file.offer("minutes.pdf", "%PDF-1.7".getBytes(US_ASCII));
        assertThat(words(form)).contains("minutes.pdf", "This file is sent with the claim.");
        test(form.file.leaveOut).click();
        assertThat(form.file.file()).isNull();
        form.file.offer("minutes.pdf", "%PDF-1.7".getBytes(US_ASCII));
        var wanted = MandateFixtures.mandate("Readers of minutes");
        var mandate = mandates.claim(new NewMandate(
                wanted.constituency(),
                "LAKE",
                wanted.chosen(),
                wanted.howChosen(),
                wanted.evidence(),
                "",
                wanted.validFrom(),
                wanted.validUntil(),
                form.file.file()));

        assertThat(words(navigate(path(mandate), MandateView.class)))
                .contains("A file was sent as evidence (PDF, 1 kB); it is not public.", "minutes.pdf");
        ActingAs.person(country.account("erik"), () -> {
            assertThat(words(navigate(path(mandate), MandateView.class)))
                    .contains("A file was sent as evidence", "Such files name people.")
                    .doesNotContain("minutes.pdf");
            var file = requireNonNull(mandates.find(mandate).evidenceFile());
            assertThat(EvidenceLink.response(mandates, mandate, file).getError())
                    .isEqualTo(404);
            return true;
        });
    }

    private static String words(Component shown) {
        return Shown.text(shown);
    }

    @Test
    @SignedInAs("amadou")
    void whoeverContestsSaysWhyAndCanTakeItBack() {
        var mandate = claimed("hassan");
        navigate(path(mandate), MandateView.class);
        press("Contest this mandate");
        assertThat(find(ConfirmDialog.class).all()).as("without a reason").isEmpty();
        test(find(TextArea.class).single()).setValue("Nobody in the villages was asked.");
        press("Contest this mandate");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(mandate)).isEqualTo(Mandate.State.CONTESTED);
        assertThat(waiting("hassan", "actors.waiting.mandate.answer")).contains(path(mandate));
        assertThat(waiting("nadia", "actors.waiting.mandate.CONTESTED")).contains(path(mandate));
        assertThat(whyNot())
                .contains(
                        "Your organisation contests this mandate already. What it said waits for the convenor.",
                        "Only a mandate that is claimed and not contested can be verified or endorsed.");

        press("Take it back");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(mandate)).isEqualTo(Mandate.State.CLAIMED);
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorSettlesWithAReasonThatEveryoneReads() {
        var mandate = claimed("hassan");
        var contest = country.as("amadou", () -> mandates.contest(mandate, text("Nobody was asked.")));
        country.as("hassan", () -> mandates.answer(contest, text("Each village named one elder.")));
        assertThat(waiting("hassan", "actors.waiting.mandate.answer")).doesNotContain(path(mandate));
        navigate(path(mandate), MandateView.class);
        assertThat(paragraphs()).contains("Nobody was asked.", "Each village named one elder.");
        press("The mandate falls");
        assertThat(find(ConfirmDialog.class).all()).as("without a reason").isEmpty();
        test(find(TextArea.class).single()).setValue("Four of nine villages named nobody.");
        press("The mandate falls");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(mandate)).isEqualTo(Mandate.State.WITHDRAWN);
        assertThat(mandates.find(mandate).contests())
                .extracting(MandateContest::outcome)
                .containsExactly(Outcome.FALLS);
        assertThat(paragraphs()).contains("Four of nine villages named nobody.");
    }

    @Test
    @SignedInAs("erik")
    void anAgencyReadsAndDoesNothing() {
        navigate(path(claimed("hassan")), MandateView.class);
        assertThat(find(Button.class).all()).isEmpty();
    }

    private MandateId claimed(String person) {
        return country.as(person, () -> mandates.claim(MandateFixtures.mandate("People " + UUID.randomUUID())));
    }

    private List<Mandate> claimedBy(String organisation, String people) {
        return mandates.of(country.organisation(organisation).id()).stream()
                .filter(mandate -> mandate.constituency().original().equals(people))
                .toList();
    }

    private static String path(MandateId mandate) {
        return Paths.mandate(mandate.value());
    }

    private Mandate.State state(MandateId mandate) {
        return mandates.find(mandate).mandate().state();
    }

    private void press(String beginning) {
        var button = find(Button.class).all().stream()
                .filter(one -> one.isEnabled() && one.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private List<String> whyNot() {
        return find(WhyNot.class).all().stream().map(WhyNot::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> waiting(String person, String message) {
        return country.as(person, () -> toDo.of(currentActor.get())).stream()
                .filter(item -> item.messageKey().equals(message))
                .map(item -> item.path())
                .toList();
    }
}
