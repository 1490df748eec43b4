package org.mizizi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;

/** E2: the numbers of lines would tell, while a day lasts, how many acts that name nobody lie between. */
@PortalTest
class NumbersOfLinesTests {

    private static final Instant NOON = Instant.parse("2019-02-03T12:00:00Z");

    @Autowired
    Ledger ledger;

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Test
    void aLineHasItsNumberOnceItsDayIsOver_E2() {
        var round = plannedAt(NOON);

        PortalClock.at(
                NOON.plus(Duration.ofHours(12)).minusSeconds(1),
                () -> assertThat(number(round)).isNull());
        PortalClock.at(
                NOON.plus(Duration.ofHours(12)), () -> assertThat(number(round)).isPositive());
    }

    private @Nullable Long number(Round round) {
        var about = LineSearch.about(Subject.of("rounds.round", round.id()));
        return country.as("amina", () -> ledger.page(about, PageKey.FIRST))
                .rows()
                .getFirst()
                .sequence();
    }

    private Round plannedAt(Instant moment) {
        var planned = new Round[1];
        PortalClock.at(
                moment,
                () -> planned[0] = country.as(
                        "nadia",
                        () -> rounds.plan(new RoundPlan(
                                RoundPurpose.COLLECT,
                                LocalizedText.of("en", "A round of another year"),
                                LocalizedText.of("en", "Tell us."),
                                moment,
                                moment.plus(Duration.ofDays(30)),
                                null,
                                null,
                                country.internal()))));
        return planned[0];
    }
}
