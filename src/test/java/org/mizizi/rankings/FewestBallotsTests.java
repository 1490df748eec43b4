package org.mizizi.rankings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Setting;
import org.mizizi.rounds.Round;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** T81, R-87: a round shows its result by the number that was promised when it opened. */
@PortalTest
@Import({RankingFixtures.class, CountryChangeFixtures.class})
@TestPropertySource(properties = "test.country=that-asks-for-more-ballots")
class FewestBallotsTests {

    @Autowired
    Results results;

    @Autowired
    RankingFixtures rankings;

    @Autowired
    CountryChangeFixtures changes;

    @Autowired
    Clock clock;

    @Test
    void fiveBallotsAreShownBeforeTheCountryAsksForSixAndTooFewAfterwards_T81_R87() {
        changes.confirmed(new SettingAmendment(Setting.BALLOTS_TO_SHOW, 6), changes.tomorrow());
        var before = rankings.close(fiveBallots());
        var opening = clock.instant().plus(Duration.ofDays(2));
        var open = new AtomicReference<Round>();
        PortalClock.at(opening, () -> open.set(fiveBallots()));
        PortalClock.at(opening.plus(Duration.ofDays(1)), () -> {
            var after = rankings.close(requireNonNull(open.get()));

            assertThat(results.of(before.id())).isInstanceOf(Result.Ranking.class);
            assertThat(results.of(after.id())).isEqualTo(new Result.TooFew(after.id(), 5, 6, 6));
            assertRefused("result.too-few", () -> results.published(after.id()));
            assertThat(results.ranks().values()).extracting(Rank::round).containsOnly(before.id());
        });
    }

    private Round fiveBallots() {
        var round = rankings.open(3);
        RankingFixtures.PEOPLE.stream().limit(5).forEach(person -> rankings.cast(person, round, 1, 2, 3));
        return round;
    }
}
