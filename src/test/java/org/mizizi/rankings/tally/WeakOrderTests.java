package org.mizizi.rankings.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeakOrderTests {

    @Test
    void tiersAreKeptBestFirst() {
        var order = WeakOrder.of(List.of(List.of(3), List.of(4, 1), List.of(2)));

        assertThat(order.tiers()).containsExactly(List.of(3), List.of(1, 4), List.of(2));
        assertThat(order).hasToString("3,{1,4},2");
        assertThat(order.length()).isEqualTo(4);
    }

    @Test
    void theTierOfAnAlternativeCountsFromOneAndIsEmptyWhereNotRanked() {
        var order = WeakOrder.of(List.of(List.of(3), List.of(4, 1), List.of(2)));

        assertThat(order.tierOf(3)).hasValue(1);
        assertThat(order.tierOf(4)).hasValue(2);
        assertThat(order.tierOf(2)).hasValue(3);
        assertThat(order.tierOf(5)).isEmpty();
    }

    @Test
    void theOrderWithinATieDoesNotMatter() {
        assertThat(WeakOrder.of(List.of(List.of(2, 1))))
                .isEqualTo(WeakOrder.of(List.of(List.of(1, 2))))
                .hasSameHashCodeAs(WeakOrder.of(List.of(List.of(1, 2))))
                .isNotEqualTo(WeakOrder.strict(1, 2));
    }

    @Test
    void anOrderMayRankNothing() {
        assertThat(WeakOrder.strict().tiers()).isEmpty();
        assertThat(WeakOrder.of(List.of())).isEqualTo(WeakOrder.strict());
    }

    @Test
    void anAlternativeIsRankedOnlyOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeakOrder.strict(1, 2, 1))
                .withMessage("Alternative 1 is ranked twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeakOrder.of(List.of(List.of(3), List.of(1, 3))))
                .withMessage("Alternative 3 is ranked twice");
    }

    @Test
    void numbersStartAtOneAndTiesAreNotEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeakOrder.strict(0))
                .withMessage("Alternatives are numbered from 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeakOrder.of(List.of(List.of(-2))))
                .withMessage("Alternatives are numbered from 1, not -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeakOrder.of(List.of(List.of())))
                .withMessage("A tie needs at least one alternative");
    }
}
