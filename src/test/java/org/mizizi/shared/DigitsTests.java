package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** which digits a language has, and that whatever is written in them is understood when it is typed. */
class DigitsTests {

    private static final int TIMES = 500;
    private static final int MOST = 100_000_000;
    private static final Currency EURO = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({
        "ar, 123, ١٢٣",
        "fa, 123, ۱۲۳",
        "ur, 123, ۱۲۳",
        "hi, 123, १२३",
        "am, 123, 123",
        "ta, 123, ௧௨௩",
        "en, 123, 123",
        "fr, 123, 123",
        "sw, 123, 123"
    })
    void eachLanguageHasTheDigitsThatItsReadersKnow_R50(String tag, String western, String own) {
        var language = Locale.forLanguageTag(tag);
        assertThat(Digits.WESTERN.sample(language)).isEqualTo(western);
        assertThat(Digits.OWN.sample(language)).isEqualTo(own);
        assertThat(Digits.of(language)).hasSize(western.equals(own) ? 1 : 2);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aReaderOfALanguageIsKnownInWhicheverDigits_R50(InterfaceLanguage language, Digits digits) {
        var reader = language.locale(digits);
        assertThat(language.isReadBy(reader)).isTrue();
        assertThat(digits.in(reader)).isEqualTo(reader);
        assertThat(Digits.WESTERN.in(reader)).isEqualTo(language.locale());
        assertThat(InterfaceLanguage.dating(reader).getUnicodeLocaleType("nu"))
                .isEqualTo(reader.getUnicodeLocaleType("nu"));
    }

    @ParameterizedTest
    @CsvSource({"WESTERN, WESTERN", "OWN, OWN", "'', WESTERN", "own, WESTERN"})
    void whatIsKeptAndNotUnderstoodIsReadAsBefore(String kept, Digits read) {
        assertThat(Digits.named(kept)).isEqualTo(read);
    }

    @Test
    void theTextsOfTheInterfaceCountInThem_R50() {
        var reader = InterfaceLanguage.ARABIC.locale(Digits.OWN);
        assertThat(new InterfaceText("{0,plural,one{عنصر}other{# من {1} في {2}}}", reader).with(51, 1234, "INP-000051"))
                .isEqualTo("٥١ من ١٬٢٣٤ في INP-000051");
        assertThat(new InterfaceText("الربع {0} من {1,number,#}", reader).with(3, 2027))
                .isEqualTo("الربع ٣ من ٢٠٢٧");
        assertThat(new InterfaceText("{0,plural,other{# من {1}}}", reader).leftOpen())
                .isEqualTo("… من …");
    }

    /** Codes, which a text sets apart, and what is put into its places keep theirs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "لماذا 55%؟ | لماذا ٥٥٪\u061c؟",
                "من 3.5 ميغابايت. | من ٣٫٥ ميغابايت.",
                "في الساعة 8:00، {0} | في الساعة ٨:٠٠، INP-000051",
                "رموز تبدأ بالرقم \u206672\u2069 أو 9 | رموز تبدأ بالرقم \u206672\u2069 أو ٩",
                "\u2066PDF {0} 1\u2069 حتى 5 | \u2066PDF INP-000051 1\u2069 حتى ٥",
                "{1,plural,=0{في 90 يومًا}other{# في {1,plural,=7{غيرها 1}other{7 أو {0} بعد 3}} من 90 {0}}} و1 "
                        + "| ٤٢ في ٧ أو INP-000051 بعد ٣ من ٩٠ INP-000051 و١"
            })
    void figuresInTheWordsOfATextAreInThem_R50(String text, String read) {
        var reader = InterfaceLanguage.ARABIC.locale(Digits.OWN);
        assertThat(new InterfaceText(text, reader).with("INP-000051", 42)).isEqualTo(read);
    }

    @Test
    void aTextWithoutPlacesIsReadInThemToo_R50() {
        assertThat(new InterfaceText("لماذا 55%؟", InterfaceLanguage.ARABIC.locale(Digits.OWN)).with())
                .isEqualTo("لماذا ٥٥٪\u061c؟");
        assertThat(new InterfaceText("لماذا 55%؟", InterfaceLanguage.ARABIC.locale()).with())
                .isEqualTo("لماذا 55%؟");
    }

    @ParameterizedTest
    @CsvSource({
        "ARABIC, OWN, 40000, ٤٠\u202f٠٠٠",
        "ARABIC, OWN, 1234567.5, ١\u202f٢٣٤\u202f٥٦٧٫٥",
        "ARABIC, WESTERN, 1234567.5, 1\u202f234\u202f567.5",
        "FRENCH, OWN, 1234.05, '1\u202f234,05'",
        "ENGLISH, OWN, 0.5, 0.5"
    })
    void aFieldWritesTheAmountInThem_R50(InterfaceLanguage language, Digits digits, BigDecimal amount, String written) {
        assertThat(TypedAmount.written(amount, language.locale(digits))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whatAFieldWritesIsUnderstoodAsTheSame_R50(InterfaceLanguage language, Digits digits) {
        var reader = language.locale(digits);
        var random = new Random(50);
        for (var time = 0; time < TIMES; time++) {
            var number = random.nextInt(MOST);
            var amount = BigDecimal.valueOf(random.nextLong(MOST), 2);
            assertThat(TypedNumber.of(TypedNumber.written(number, reader), MOST, reader)
                            .understood())
                    .contains(number);
            assertThat(TypedAmount.of(TypedAmount.written(amount, reader), EURO, reader)
                            .understood())
                    .contains(amount);
        }
    }

    /** What was typed by readers of one kind of digits is understood of everybody. */
    @ParameterizedTest
    @EnumSource
    void theDigitsOfOthersAreUnderstoodToo_R50(Digits digits) {
        for (var language : InterfaceLanguage.values()) {
            var reader = language.locale(digits);
            assertThat(TypedNumber.of("٤٠\u202f٠٠٠", MOST, reader).understood()).contains(40_000);
            assertThat(TypedNumber.of("۴۰ ۰۰۰", MOST, reader).understood()).contains(40_000);
            assertThat(TypedNumber.of("40 000", MOST, reader).understood()).contains(40_000);
        }
    }

    private static Stream<Arguments> readers() {
        return Stream.of(InterfaceLanguage.values())
                .flatMap(language -> Stream.of(Digits.values()).map(digits -> Arguments.of(language, digits)));
    }
}
