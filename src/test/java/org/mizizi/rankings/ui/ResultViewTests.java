package org.mizizi.rankings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Pre;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.look.EmptyState;
import org.mizizi.rankings.RankingFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(RankingFixtures.class)
@ViewPackages(classes = ResultView.class)
class ResultViewTests extends SpringBrowserlessTest {

    @Autowired
    RankingFixtures rankings;

    @Test
    @SignedInAs("nadia")
    void theConvenorSeesNoInterimResultEither() {
        var round = rankings.open(3);
        RankingFixtures.PEOPLE.forEach(person -> rankings.cast(person, round, 1, 2));
        open(round);
        assertThat(find(EmptyState.class).single().getText()).contains("Until then nobody sees it");
        assertThat(find(NativeTable.class).all()).isEmpty();
    }

    @Test
    @SignedInAs("salma")
    void fourBallotsShowNeitherOrderNorMatrixNorBallots_T81() {
        var round = rankings.open(3);
        RankingFixtures.PEOPLE.subList(0, 4).forEach(person -> rankings.cast(person, round, 1, 2));
        rankings.close(round);
        open(round);
        assertThat(find(EmptyState.class).single().getText()).contains("fewer than 5 ballots");
        assertThat(find(NativeTable.class).all()).isEmpty();
        assertThat(find(Pre.class).all()).isEmpty();
    }

    @Test
    @SignedInAs("erik")
    void everyoneSeesOrderMatrixAndBallotsOnceClosed() {
        var round = rankings.open(3);
        RankingFixtures.PEOPLE.forEach(person -> rankings.cast(person, round, 1, 2));
        rankings.close(round);
        open(round);
        assertThat(find(NativeTable.class).all()).hasSize(2);
        assertThat(find(Pre.class).all().stream().map(Pre::getText))
                .anyMatch(text -> text.equals("./portal tally " + round.reference() + ".soi"))
                .anyMatch(text -> text.contains("6: 1,2"));
    }

    private ResultView open(Round round) {
        return navigate(Paths.result(round.reference()), ResultView.class);
    }
}
