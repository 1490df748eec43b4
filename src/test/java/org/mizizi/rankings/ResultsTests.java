package org.mizizi.rankings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.rankings.tally.PrefLib;
import org.mizizi.rankings.tally.Tally;
import org.mizizi.rounds.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(RankingFixtures.class)
class ResultsTests {

    @Autowired
    Results results;

    @Autowired
    Ballots ballots;

    @Autowired
    TestCountry country;

    @Autowired
    RankingFixtures rankings;

    @Test
    void nobodySeesAnInterimResult() {
        var round = sixBallots();
        for (var person : List.of("nadia", "salma", "grace", "erik", "amina", "sami")) {
            assertRefused("result.hidden", () -> country.as(person, () -> results.of(round.id())));
            assertRefused("result.hidden", () -> country.as(person, () -> results.published(round.id())));
        }
        assertRefused("result.hidden", () -> results.of(round.id()));
        assertThat(results.ranks().values()).noneMatch(rank -> rank.round().equals(round.id()));
    }

    @Test
    void everyoneReadsTheResultOfAClosedRound() {
        var round = rankings.close(sixBallots());
        var ranking = ranking(round);
        assertThat(ranking.ballots()).isEqualTo(6);
        assertThat(ranking.invited()).isEqualTo(6);
        assertThat(ranking.standings())
                .extracting(standing -> standing.alternative().position())
                .containsExactly(2, 1, 3, 4);
        assertThat(ranking.standings()).extracting(Standing::place).containsExactly(1, 2, 3, 3);
        assertThat(ranking.standings()).extracting(Standing::tied).containsExactly(false, false, true, true);
        var first = ranking.standings().getFirst().alternative();
        assertThat(ranking.votes(first, ranking.alternatives().getFirst())).isEqualTo(4);
        assertThat(ranking.concordance()).isPresent();
        assertThat(ranking.agreements()).containsExactly(new Agreement(1, true), new Agreement(3, true));
    }

    @Test
    void thePairThatDividesMostIsNamed() {
        var divided = ranking(rankings.close(sixBallots())).divided();
        assertThat(divided).hasSize(1);
        assertThat(divided.getFirst().one().position()).isEqualTo(1);
        assertThat(divided.getFirst().other().position()).isEqualTo(2);
        assertThat(divided.getFirst().votesForOne()).isEqualTo(2);
        assertThat(divided.getFirst().votesForOther()).isEqualTo(4);
    }

    @Test
    void fewerThanFiveBallotsTellNothing_T81() {
        for (var count = 0; count < 5; count++) {
            var round = rankings.open(3);
            for (var person : RankingFixtures.PEOPLE.subList(0, count)) {
                rankings.cast(person, round, 1, 2, 3);
            }
            rankings.close(round);
            assertThat(results.of(round.id())).isEqualTo(new Result.TooFew(round.id(), count, 6, 5));
            assertRefused("result.too-few", () -> results.published(round.id()));
            assertThat(results.rankOf(
                            ballots.alternatives(round.id()).getFirst().priority()))
                    .isEmpty();
        }
    }

    @Test
    void thePublishedBallotsGiveTheSameResultAgain_T54() throws IOException {
        var round = rankings.close(sixBallots());
        var published = results.published(round.id());
        assertThat(published.fileName()).isEqualTo(round.reference() + ".soi");
        assertThat(published.text()).contains("Priority 1").doesNotContain("Women", "salma");
        var profile = PrefLib.read(new ByteArrayInputStream(published.text().getBytes(StandardCharsets.UTF_8)));
        var recomputed = Tally.of(profile);
        assertThat(recomputed.pairwise().rows()).isEqualTo(ranking(round).matrix());
        assertThat(recomputed.schulze().toString()).isEqualTo("2,1,{3,4}");
        assertThat(results.published(round.id())).isEqualTo(published);
    }

    @Test
    void thePublishedBallotsDoNotDependOnTheOrderOfCasting_T54() {
        var one = sixBallots();
        var other = rankings.openAgain();
        rankings.cast("maryam", other, 2, 1, 3);
        rankings.cast("hassan", other, 1, 2);
        rankings.cast("amadou", other, 1, 2);
        rankings.cast("paul", other, 2, 1);
        rankings.cast("salma", other, 2, 1);
        rankings.cast("grace", other, 2, 1, 0, 3);
        rankings.close(one);
        rankings.close(other);
        assertThat(orders(results.published(other.id()))).isEqualTo(orders(results.published(one.id())));
    }

    @Test
    void aPriorityCarriesItsPlaceInTheLatestRanking() {
        var round = rankings.close(sixBallots());
        var alternatives = ballots.alternatives(round.id());
        assertThat(results.rankOf(alternatives.get(1).priority()))
                .contains(new Rank(
                        round.id(),
                        round.reference(),
                        1,
                        false,
                        4,
                        6,
                        alternatives.get(1).title()));
        assertThat(results.rankOf(alternatives.get(3).priority()))
                .contains(new Rank(
                        round.id(),
                        round.reference(),
                        3,
                        true,
                        4,
                        6,
                        alternatives.get(3).title()));
        assertThat(results.rankOf(rankings.priority("OPEN", "Came later"))).isEmpty();
    }

    /** Four say 2 before 1, two say 1 before 2; one more word for 3 and one for 4. */
    private Round sixBallots() {
        var round = rankings.open(4);
        rankings.cast("grace", round, 2, 1, 0, 3);
        rankings.cast("paul", round, 2, 1);
        rankings.cast("salma", round, 2, 1);
        rankings.cast("amadou", round, 1, 2);
        rankings.cast("hassan", round, 1, 2);
        rankings.cast("maryam", round, 2, 1, 3);
        return round;
    }

    private Result.Ranking ranking(Round round) {
        return assertThat(results.of(round.id()))
                .asInstanceOf(InstanceOfAssertFactories.type(Result.Ranking.class))
                .actual();
    }

    private static List<String> orders(PublishedBallots published) {
        return published.text().lines().filter(line -> !line.startsWith("#")).toList();
    }
}
