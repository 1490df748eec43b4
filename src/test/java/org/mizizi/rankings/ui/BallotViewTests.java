package org.mizizi.rankings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.rankings.Ballots;
import org.mizizi.rankings.Places;
import org.mizizi.rankings.RankingFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@Import(RankingFixtures.class)
@ViewPackages(classes = BallotView.class)
class BallotViewTests extends SpringBrowserlessTest {

    @Autowired
    Ballots ballots;

    @Autowired
    TestCountry country;

    @Autowired
    RankingFixtures rankings;

    @Test
    @SignedInAs("salma")
    void everyMoveIsKeptButCountsOnlyOnceSent() {
        var round = rankings.open(3);
        var view = open(round);
        move(view, "[2,1,0]");
        assertThat(view.list.getValue()).isEqualTo(rankings.places(round, 2, 1));
        assertThat(view.ranked.getText()).startsWith("2 of 3 ranked");
        assertThat(view.state.getText()).startsWith("Kept on");
        assertThat(ballots.mine(round.id())).isEmpty();

        test(view.send.button()).click();
        assertThat(view.state.getText()).startsWith("Sent on");
        assertThat(ballots.mine(round.id()).orElseThrow().places()).isEqualTo(rankings.places(round, 2, 1));

        move(view, "[1,1,2]");
        assertThat(view.state.getText()).startsWith("You have changed the order");
        assertThat(ballots.mine(round.id()).orElseThrow().places()).isEqualTo(rankings.places(round, 2, 1));
    }

    @Test
    @SignedInAs("salma")
    void whatWasKeptIsThereAgain() {
        var round = rankings.open(3);
        move(open(round), "[0,1,2]");
        assertThat(open(round).list.getValue()).isEqualTo(rankings.places(round, 0, 1, 2));
    }

    @Test
    @SignedInAs("salma")
    void aCraftedMessageChangesNothing_T53() {
        var round = rankings.open(3);
        var view = open(round);
        move(view, "[1,2,3]");
        move(view, "[-1,2,3]");
        assertThat(view.list.getValue()).isEqualTo(rankings.places(round, 1, 2, 3));
        move(view, "[3,2,1,7,8,9]");
        assertThat(view.list.getValue()).isEqualTo(rankings.places(round, 3, 2, 1));
    }

    @Test
    @SignedInAs("grace")
    void aColleaguesMoveIsShownInsteadOfOverwritten() {
        var round = rankings.open(3);
        var view = open(round);
        country.as("okello", () -> ballots.save(round.id(), rankings.places(round, 3, 2, 1), 0));
        move(view, "[1,2,3]");
        assertThat(view.list.getValue()).isEqualTo(rankings.places(round, 3, 2, 1));
        move(view, "[1,2,3]");
        assertThat(ballots.draft(round.id()).places()).isEqualTo(rankings.places(round, 1, 2, 3));
    }

    @Test
    @SignedInAs("salma")
    void onceClosedTheBallotThatCountsIsShownAndCannotBeChanged() {
        var round = rankings.open(3);
        rankings.cast("salma", round, 1, 2, 3);
        var view = open(round);
        move(view, "[3,2,1]");
        rankings.close(round);
        move(view, "[2,2,1]");
        assertThat(view.list.getValue()).isEqualTo(rankings.places(round, 1, 2, 3));
        assertThat(view.list.isReadOnly()).isTrue();
        assertThat(view.send.button().isEnabled()).isFalse();
    }

    @Test
    @SignedInAs("erik")
    void whoCannotRankSeesWhatIsRankedAndWhyNot_R01() {
        var view = open(rankings.open(3));
        assertThat(view.list.isReadOnly()).isTrue();
        assertThat(view.list.getValue()).isEqualTo(Places.NONE);
        assertThat(view.send.button().isEnabled()).isFalse();
    }

    /** M2: a title opens to the words that are ranked, as they were kept when the round opened, marked with their language. */
    @Test
    @SignedInAs("amadou")
    void everyTitleOpensToTheWordsThatAreRanked_M2() {
        var round = rankings.open(2);
        UI.getCurrent().setLocale(Locale.FRENCH);

        var items = open(round).list.getElement().getPropertyRaw("items");

        assertThat(new JsonMapper().readTree(String.valueOf(items)).values())
                .extracting(item -> item.get("summary").toString())
                .containsExactlyElementsOf(ballots.alternatives(round.id()).stream()
                        .map(alternative -> "{\"words\":\"%s\",\"language\":\"en\",\"direction\":\"ltr\"}"
                                .formatted(alternative.summary().original()))
                        .toList());
    }

    /** Places are shown and said in them; what is sent is numbers. */
    @Test
    @SignedInAs("salma")
    void thePlacesAreInTheDigitsOfTheReader_R50() {
        var round = rankings.open(3);
        UI.getCurrent().setLocale(InterfaceLanguage.ARABIC.locale(Digits.OWN));
        var view = open(round);
        assertThat(view.list.getElement().getProperty("digits")).isEqualTo("٠١٢٣٤٥٦٧٨٩");
        move(view, "[2,1,0]");
        assertThat(view.list.getValue()).isEqualTo(rankings.places(round, 2, 1));
        assertThat(view.ranked.getText()).contains("٢", "٣").doesNotContainPattern("[0-9]");
    }

    private BallotView open(Round round) {
        return navigate(Paths.ballot(round.reference()), BallotView.class);
    }

    /** As if the browser had sent these places. */
    private static void move(BallotView view, String places) {
        JsonNode data = new JsonMapper().readTree("{\"event.detail\":" + places + "}");
        var element = view.list.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "places-changed", data));
    }
}
