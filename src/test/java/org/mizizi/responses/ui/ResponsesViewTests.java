package org.mizizi.responses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.responses.Answer;
import org.mizizi.responses.Intention;
import org.mizizi.responses.ResponseFixtures;
import org.mizizi.responses.ResponseRow;
import org.mizizi.responses.Responses;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import({PrioritiesFixtures.class, ResponseFixtures.class})
@ViewPackages(classes = ResponsesView.class)
class ResponsesViewTests extends SpringBrowserlessTest {

    @Autowired
    Responses responses;

    @Autowired
    TestCountry country;

    @Autowired
    ResponseFixtures fixtures;

    @Test
    @SignedInAs("erik")
    void anAnswerIsKeptAsSoonAsItHasAReason() {
        fixtures.formed("Paths without mines");
        var round = fixtures.open();
        var view = open(round);
        var form = view.forms.getFirst();
        test(form.intention).selectItem("will act in part");
        assertThat(form.state.getText()).startsWith("Not saved yet");
        assertThat(responses.mine(round.id())).isEmpty();
        test(form.reason).setValue("Two teams, from spring on.");
        assertThat(form.state.getText()).startsWith("Saved at ");
        assertThat(view.progress.getText()).startsWith("1 of ");
        assertThat(responses.mine(round.id()))
                .extracting(ResponseRow::answer)
                .containsExactly(new Answer(Intention.PARTLY, "Two teams, from spring on.", "en"));
    }

    @Test
    @SignedInAs("erik")
    void anAgencyLooksForWhatItHasNotAnsweredYet() {
        var said = fixtures.formed("A bridge that stands");
        var left = fixtures.formed("A bridge that falls");
        var round = fixtures.open();
        responses.give(round.id(), said.id(), new Answer(Intention.WILL_ACT, "From spring on.", "en"));
        Address.open(Paths.responses(round.reference()) + "?q=a%20BRIDGE&given=NOT_YET");
        assertThat(texts(find(ResponsesView.class).single()))
                .contains(left.reference())
                .doesNotContain(said.reference());
        Address.open(Paths.responses(round.reference()) + "?q=a%20BRIDGE&given=ALREADY");
        assertThat(texts(find(ResponsesView.class).single()))
                .contains(said.reference())
                .doesNotContain(left.reference());
    }

    @Test
    @SignedInAs("salma")
    void peopleOfTheCountryReadNothingBeforeTheRoundHasClosed_R57() {
        var priority = fixtures.formed("A ferry by night");
        var round = fixtures.open();
        country.as(
                "lucia",
                () -> responses.give(
                        round.id(), priority.id(), new Answer(Intention.CANNOT, "We have no boats at all.", "en")));
        assertThat(texts(open(round))).doesNotContain("We have no boats at all.");
        fixtures.close(round);
        assertThat(texts(open(round))).contains("We have no boats at all.");
    }

    private ResponsesView open(Round round) {
        return navigate(Paths.responses(round.reference()), ResponsesView.class);
    }

    private String texts(ResponsesView view) {
        return view.getElement().getTextRecursively() + find(Paragraph.class).all();
    }
}
