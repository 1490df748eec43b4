package org.mizizi.coherence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizizi.coherence.Figure.Absence;

class FigureTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void oneHundredEightyFiveOfThreeHundredThirtySixIsAboveTheUtsteinShare() {
        var share = share(Definition.UNLINKED_SHARE, List.of(plans(336, 185, 0)));
        assertThat(share.percent()).isEqualByComparingTo("55.06");
        assertThat(share.isAbove(Figures.UTSTEIN_PERCENT)).isTrue();
    }

    @Test
    void oneHundredEightyFourOfThreeHundredThirtySixIsNotAbove() {
        var share = share(Definition.UNLINKED_SHARE, List.of(plans(336, 184, 0)));
        assertThat(share.percent()).isEqualByComparingTo("54.76");
        assertThat(share.isAbove(Figures.UTSTEIN_PERCENT)).isFalse();
    }

    @Test
    void exactlyFiftyFivePercentIsNotAbove() {
        assertThat(Share.of(11, 20).isAbove(Figures.UTSTEIN_PERCENT)).isFalse();
    }

    @Test
    void aShareJustAboveTheLineIsAboveEvenWhereItReadsTheSame() {
        var share = Share.of(550_001, 1_000_000);
        assertThat(share.percent()).isEqualByComparingTo("55.00");
        assertThat(share.isAbove(Figures.UTSTEIN_PERCENT)).isTrue();
    }

    @Test
    void withoutAnAdoptedStrategyThereIsNoValueRatherThanZero() {
        var figure = Definition.UNLINKED_SHARE.over(List.of(plans(4, 0, 4)), false, NOW);
        assertThat(figure.value()).isEmpty();
        assertThat(figure.absence()).isEqualTo(Absence.NO_STRATEGY);
    }

    @Test
    void withoutAPlanInForceThereIsNothingToMeasure() {
        var figure = Definition.LOCAL_TRACE_SHARE.over(List.of(), true, NOW);
        assertThat(figure.value()).isEmpty();
        assertThat(figure.absence()).isEqualTo(Absence.NO_PLAN_IN_FORCE);
    }

    /** What is only claimed shows a link, as the Utstein study counted, and is not confirmed. */
    @Test
    void aClaimIsShownBeforeItIsConfirmed() {
        var plans = List.of(new PlanTally("USD", 4, 1, 3, 0, money(40), money(10), money(30), money(0)));
        assertThat(share(Definition.SHOWING_NO_LINK, plans).percent()).isEqualByComparingTo("25");
        assertThat(share(Definition.UNLINKED_SHARE, plans).percent()).isEqualByComparingTo("75");
    }

    @Test
    void theLocalTraceShareCountsOnlyConfirmedLinksToWhatPeopleSaid() {
        assertThat(share(Definition.LOCAL_TRACE_SHARE, List.of(plans(4, 0, 1))).percent())
                .isEqualByComparingTo("25");
    }

    @Test
    void currenciesAreNeverAddedUp() {
        var dollars = new PlanTally("USD", 1, 0, 1, 0, money(300), money(0), money(300), money(0));
        var euros = new PlanTally("EUR", 3, 0, 0, 0, money(100), money(0), money(0), money(0));
        var figure = Definition.UNLINKED_SHARE.over(List.of(euros, dollars), true, NOW);
        assertThat(figure.value()).isEqualTo(Optional.of(new BigDecimal("25.00")));
        assertThat(figure.money())
                .extracting(share -> share.currency() + " " + share.share().percent())
                .containsExactly("EUR 0.00", "USD 100.00");
    }

    private static Share share(Definition definition, List<PlanTally> tallies) {
        return requireNonNull(definition.over(tallies, true, NOW).count());
    }

    private static PlanTally plans(long inForce, long unlinked, long traced) {
        return new PlanTally(
                "USD", inForce, 0, unlinked, traced, money(inForce), money(0), money(unlinked), money(traced));
    }

    private static BigDecimal money(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
