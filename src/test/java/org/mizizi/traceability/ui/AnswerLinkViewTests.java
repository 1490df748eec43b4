package org.mizizi.traceability.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(PlansFixtures.class)
@ViewPackages(classes = AnswerLinkView.class)
class AnswerLinkViewTests extends SpringBrowserlessTest {

    @Autowired
    Links links;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Test
    @SignedInAs("salma")
    void theOwnerReadsTheirWordsAndTheEvidenceAndAnswersInTheirOwn() {
        var link = asked();
        var view = open(link);
        var text = view.getElement().getTextRecursively();
        assertThat(text)
                .containsSubsequence(
                        "Does this reflect what you said?",
                        "Nordfonden",
                        "Women mediators are not paid when they travel",
                        "Travelling mediators",
                        "Quoted on page 4");
        var form = requireNonNull(view.form);

        test(form.send).click();
        assertThat(form.answer.isInvalid()).isTrue();

        form.answer.setValue(LinkState.DISPUTED);
        test(form.send).click();
        assertThat(links.find(link.id()).state()).as("a dispute needs words").isEqualTo(LinkState.CLAIMED);

        test(form.words).setValue("We asked for land clerks, not mediators.");
        test(form.send).click();
        assertThat(links.find(link.id())).satisfies(answered -> {
            assertThat(answered.state()).isEqualTo(LinkState.DISPUTED);
            assertThat(answered.words()).isEqualTo("We asked for land clerks, not mediators.");
        });
        assertThat(view.getElement().getTextRecursively()).contains("You have said: no.");
    }

    @Test
    @SignedInAs("amadou")
    void forAnyoneElseThereIsNothingHere() {
        var link = country.as("salma", this::asked);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.find(link.id()));
    }

    private LinkRow asked() {
        var plan = fixtures.submitted("erik", fixtures.input());
        return links.waitingForMe().stream()
                .filter(link -> link.downstream().equals(plan.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private AnswerLinkView open(LinkRow link) {
        return navigate(Paths.answerLink(link.id().value()), AnswerLinkView.class);
    }
}
