package org.mizizi.rankings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MandateContest.MandateContestId;
import org.mizizi.actors.MandateFixtures;
import org.mizizi.actors.Mandates;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** R-49, T81: a ranking with and without the organisations whose mandate is contested, where that tells nobody's ballot. */
@PortalTest
@Import(RankingFixtures.class)
class ContestedMandatesTests {

    private static final List<Alternative> THREE = IntStream.rangeClosed(1, 3)
            .mapToObj(ContestedMandatesTests::alternative)
            .toList();
    private static final LocalizedText NOT_ASKED = LocalizedText.of("en", "Nobody at the lake was asked.");

    @Autowired
    Results results;

    @Autowired
    RankingFixtures rankings;

    @Autowired
    Mandates mandates;

    @Autowired
    BallotRows rows;

    @Autowired
    TestCountry country;

    /** The contested say 1, 2, 3; the others 3, 1, 2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | 5 | 3 1 2
            7 | 5 | 3 1 2
            4 | 9 |
            9 | 4 |
            5 | 0 |
            """)
    void bothSidesMustBeManyBeforeTheOtherOrderIsShown_R49_T81(int contested, int others, String order) {
        var standings = ContestedMandates.standings(
                THREE,
                Collections.nCopies(contested, ballot(1, 2, 3)),
                Collections.nCopies(others, ballot(2, 3, 1)),
                5);

        assertThat(standings)
                .extracting(standing -> standing.alternative().position())
                .containsExactlyElementsOf(
                        order == null
                                ? List.of()
                                : List.of(order.split(" ")).stream()
                                        .map(Integer::valueOf)
                                        .toList());
    }

    @Test
    void whatWasContestedAtTheClosingIsSaidWhateverIsSettledLater_R49() {
        var mandate = country.as("salma", () -> mandates.claim(MandateFixtures.mandate("Women who sell fish")));
        var contest = country.as("hassan", () -> mandates.contest(mandate, NOT_ASKED));
        var contested = rankings.close(sixBallots());
        country.as("hassan", () -> mandates.takeBack(contest));
        var settled = rankings.close(sixBallots());

        assertThat(ranking(contested).contested()).contains(new WithoutContested(1, 5, List.of()));
        assertThat(ranking(contested).standings()).hasSize(3);
        assertThat(ranking(settled).contested()).isEmpty();
    }

    /** It bears the moment at which somebody contested, and may be there only when others have looked already. */
    @Test
    void aContestOfBeforeTheClosingCountsThoughItArrivesAfterTheFirstLook_R49() {
        var mandate = country.as("salma", () -> mandates.claim(MandateFixtures.mandate("Women who smoke fish")));
        var round = rankings.close(sixBallots());
        var justBefore = requireNonNull(round.course().closedAt()).minusMillis(1);
        assertThat(ranking(round).contested()).isEmpty();

        var contest = new AtomicReference<@Nullable MandateContestId>();
        PortalClock.at(justBefore, () -> contest.set(country.as("hassan", () -> mandates.contest(mandate, NOT_ASKED))));

        assertThat(ranking(round).contested()).contains(new WithoutContested(1, 5, List.of()));
        country.as("hassan", () -> mandates.takeBack(requireNonNull(contest.get())));
    }

    @Test
    void ballotsAreToldApartByWhoCastThem_R49() {
        var round = rankings.open(3);
        rankings.cast("salma", round, 3, 1, 2);
        List.of("hassan", "maryam").forEach(person -> rankings.cast(person, round, 1, 2, 3));
        var network = Set.of(country.organisation("ORG-0005").id());

        assertThat(rows.cast(round.id(), network))
                .hasSize(1)
                .doesNotContainAnyElementsOf(rows.castByOthers(round.id(), network));
        assertThat(rows.castByOthers(round.id(), network)).hasSize(2);
        assertThat(rows.cast(round.id())).hasSize(3);
    }

    private Round sixBallots() {
        var round = rankings.open(3);
        RankingFixtures.PEOPLE.forEach(person -> rankings.cast(person, round, 1, 2, 3));
        return round;
    }

    private Result.Ranking ranking(Round round) {
        return (Result.Ranking) results.of(round.id());
    }

    private static Places ballot(int first, int second, int third) {
        var ranks = new LinkedHashMap<PriorityId, Integer>();
        ranks.put(THREE.get(0).priority(), first);
        ranks.put(THREE.get(1).priority(), second);
        ranks.put(THREE.get(2).priority(), third);
        return new Places(ranks);
    }

    private static Alternative alternative(int position) {
        var name = LocalizedText.of("en", "Priority " + position);
        return new Alternative(position, PriorityId.next(), "PRI-000" + position, name, name, "security");
    }
}
