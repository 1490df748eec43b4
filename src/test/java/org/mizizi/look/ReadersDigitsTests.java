package org.mizizi.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.TypedDay;
import org.mizizi.shared.TypedNumber;

/** numbers, days and amounts as somebody reads them who has chosen the digits of Arabic, worked out by hand. */
class ReadersDigitsTests {

    private static final Locale ARABIC = InterfaceLanguage.ARABIC.locale(Digits.OWN);
    private static final ZoneId ZONE = ZoneId.of("Africa/Juba");
    private static final Instant EVENING = Instant.parse("2027-01-31T16:05:00Z");
    private static final int TIMES = 500;
    private static final int MOST = 100_000_000;

    @ParameterizedTest
    @CsvSource({"0, ٠", "7, ٧", "51, ٥١", "1234, ١٬٢٣٤", "1234567, ١٬٢٣٤٬٥٦٧"})
    void aCount_R50(int number, String written) {
        assertThat(new Numbers(ARABIC).count(number)).isEqualTo(written);
    }

    @Test
    void sharesAndMeans_R50() {
        assertThat(new Numbers(ARABIC).percent(new BigDecimal("55.5"))).startsWith("٥٦٪");
        assertThat(new Numbers(ARABIC).decimal(new BigDecimal("12.25"), 1)).isEqualTo("١٢٫٢");
        assertThat(new Numbers(ARABIC).decimal(0.5, 2)).isEqualTo("٠٫٥٠");
    }

    @Test
    void daysAndTimes_R50() {
        var moments = new Moments(ARABIC, ZONE);
        assertThat(moments.date(EVENING)).isEqualTo("٣١ يناير ٢٠٢٧");
        assertThat(moments.time(EVENING)).isEqualTo("٦:٠٥ م");
        assertThat(moments.dateTime(EVENING)).contains("٣١ يناير ٢٠٢٧", "٦:٠٥ م");
        assertThat(moments.dateTimeZone(EVENING)).doesNotContainPattern("[0-9]");
        assertThat(Moments.weekday(ARABIC, LocalDate.of(2027, 1, 31))).isEqualTo("الأحد، ٣١ يناير ٢٠٢٧");
    }

    /** As before for whoever chose nothing. */
    @Test
    void theSameInWesternDigits_R50() {
        var western = InterfaceLanguage.ARABIC.locale();
        assertThat(new Moments(western, ZONE).dateTime(EVENING)).contains("31 يناير 2027", "6:05 م");
        assertThat(new Numbers(western).count(1234)).isEqualTo("1,234");
    }

    @Test
    void whatAFieldSaysOfAnAmount_R50() {
        var said = new InWords(ARABIC).amount(new BigDecimal("1234.50"), Currency.getInstance("USD"));
        assertThat(said).contains("١٬٢٣٤٫٥٠").doesNotContainPattern("[0-9]");
        assertThat(new InWords(ARABIC).number(40_000)).contains("٤٠٬٠٠٠").doesNotContainPattern("[0-9]");
    }

    @Test
    void aCountThatIsTypedAsItIsReadIsUnderstood_R50() {
        var random = new Random(51);
        for (var time = 0; time < TIMES; time++) {
            var number = random.nextInt(MOST);
            assertThat(TypedNumber.of(new Numbers(ARABIC).count(number), MOST, ARABIC)
                            .understood())
                    .contains(number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDayThatIsTypedAsItIsReadIsUnderstood_R50(InterfaceLanguage language) {
        var random = new Random(52);
        for (var time = 0; time < TIMES; time++) {
            var day = TypedDay.EARLIEST.plusDays(random.nextInt(100_000));
            for (var digits : Digits.values()) {
                var moments = new Moments(language.locale(digits), ZONE);
                assertThat(TypedDay.of(moments.date(day)).understood()).contains(day);
            }
        }
    }
}
