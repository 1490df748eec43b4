package org.mizizi.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.shared.Hours;
import org.mizizi.shared.OrganisationId;

/** F10: what is asked of an organisation, of what it can do in a month. */
class BurdenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0     | 40  | 0.0    | false
            20    | 40  | 50.0   | false
            39.5  | 40  | 98.8   | false
            40    | 40  | 100.0  | false
            41    | 40  | 102.5  | true
            2000.5 | 2000 | 100.0 | true
            3     | 0.5 | 600.0  | true
            """)
    void theIndexIsWhatIsAskedOfWhatCanBeDone_F10(
            BigDecimal asked, BigDecimal capacity, BigDecimal index, boolean over) {
        var burden = new Burden(OrganisationId.next(), new Hours(asked), new Hours(capacity));
        assertThat(Burden.index(new Hours(asked), new Hours(capacity))).isEqualTo(index);
        assertThat(burden.index()).hasValue(index);
        assertThat(burden.isOver()).isEqualTo(over);
    }

    @Test
    void onesFortyFirstHourIsTooMuch_R51() {
        var burden = new Burden(OrganisationId.next(), Hours.of(38), Hours.of(40));
        assertThat(burden.with(Hours.of(2)).isOver()).isFalse();
        assertThat(burden.with(Hours.of(3)).isOver()).isTrue();
    }

    @Test
    void whoNeverSaidWhatTheyCanDoHasNoIndexAndIsNeverOver_R51() {
        var burden = new Burden(OrganisationId.next(), Hours.of(400), null);
        assertThat(burden.index()).isEmpty();
        assertThat(burden.isOver()).isFalse();
    }
}
