package org.mizizi.responses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.memory.FormPlace;
import org.mizizi.memory.KeptForms;
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

    @Autowired
    KeptForms kept;

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
        responses.give(round.id(), said.id(), null, new Answer(Intention.WILL_ACT, "From spring on.", "en"));
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
    @SignedInAs("erik")
    void whatAColleagueAnsweredMeanwhileStandsBesideUntilOneIsChosen_B2() {
        var priority = fixtures.formed("A clinic on the island");
        var round = fixtures.open();
        Address.open(Paths.responses(round.reference()) + "?q=island");
        roundTrip();
        var form = find(ResponsesView.class).single().forms.getFirst();
        var theirs = new Answer(Intention.CANNOT, "We have no doctors.", "en");
        responses.give(round.id(), priority.id(), null, theirs);
        test(form.intention).selectItem("will act");
        test(form.reason).setValue("Two nurses.");
        assertThat(responses.given(round.id(), priority.id())).hasValue(theirs);
        assertThat(Shown.text(form.saving)).contains("We have no doctors.", "cannot act");

        Address.open(Paths.responses(round.reference()) + "?q=island");
        roundTrip();
        var again = find(ResponsesView.class).single().forms.getFirst();
        assertThat(again.reason.getValue()).isEqualTo("Two nurses.");
        assertThat(Shown.text(again.saving)).contains("We have no doctors.");
        test(find(Button.class, again).withText("Replace theirs with mine").single())
                .click();
        assertThat(responses.given(round.id(), priority.id()))
                .hasValue(new Answer(Intention.WILL_ACT, "Two nurses.", "en"));
        assertThat(again.saving.undecided()).isFalse();
    }

    @Test
    @SignedInAs("erik")
    void whereBothSaidTheSameNothingIsOfferedOnceMore_B2() {
        var priority = fixtures.formed("A well for the school");
        var round = fixtures.open();
        Address.open(Paths.responses(round.reference()) + "?q=well");
        roundTrip();
        var form = find(ResponsesView.class).single().forms.getFirst();
        responses.give(round.id(), priority.id(), null, new Answer(Intention.CANNOT, "Too deep.", "en"));
        test(form.intention).selectItem("will act");
        test(form.reason).setValue("We have a drill.");
        assertThat(form.state.getText()).contains("two versions");
        test(form.intention).selectItem("cannot act");
        test(form.reason).setValue("Too deep.");
        test(find(Button.class, form).withText("Replace theirs with mine").single())
                .click();
        assertThat(form.state.getText()).startsWith("Saved at ");
        assertThat(kept.recall(
                        List.of(FormPlace.of("responses.answer." + round.id().value(), priority.id()))))
                .isEmpty();
    }

    @Test
    @SignedInAs("salma")
    void peopleOfTheCountryReadNothingBeforeTheRoundHasClosed_R57() {
        var priority = fixtures.formed("A ferry by night");
        var round = fixtures.open();
        country.as(
                "lucia",
                () -> responses.give(
                        round.id(),
                        priority.id(),
                        null,
                        new Answer(Intention.CANNOT, "We have no boats at all.", "en")));
        assertThat(texts(open(round))).doesNotContain("We have no boats at all.");
        fixtures.close(round);
        assertThat(texts(open(round))).contains("We have no boats at all.");
    }

    private ResponsesView open(Round round) {
        return navigate(Paths.responses(round.reference()), ResponsesView.class);
    }

    private String texts(ResponsesView view) {
        return Shown.text(view) + find(Paragraph.class).all();
    }
}
