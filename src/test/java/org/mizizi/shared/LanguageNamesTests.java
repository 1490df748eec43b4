package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** whoever reads of a language reads its name, though CLDR has none in the reader's own language. */
class LanguageNamesTests {

    @ParameterizedTest
    @CsvSource({
        "kri, fr, krio",
        "kri, ar, Krio",
        "kri, pt, Krio",
        "kpe, ar, الكبيل",
        "kpe, sw, Kikpelle",
        "din, sw, Dinka",
        "luo, es, Luo",
        "prs, ar, الدارية",
        "apd, fr, Sudanese Arabic",
        "zne, en, Zande",
        "bfa, ar, Bari",
        "bci, fr, Baoulé",
        "ar-LB, fr, arabe",
        "qqq, fr, qqq"
    })
    void aLanguageHasAName_R46(String tag, String reader, String name) {
        assertThat(LanguageNames.of(tag, Locale.of(reader))).isEqualTo(name);
    }

    @Test
    void theDigitsOfTheReaderDoNotMatter_R46() {
        var reader = InterfaceLanguage.ARABIC.locale(Digits.OWN);
        assertThat(LanguageNames.of("fr", reader)).isEqualTo("الفرنسية");
    }

    @ParameterizedTest
    @EnumSource
    void noTagOfTwoLettersIsReadAsATag_R46(InterfaceLanguage language) {
        assertThat(Arrays.stream(Locale.getISOLanguages())
                        .map(code -> Locale.of(code).toLanguageTag())
                        .filter(LanguageNames::isKnown))
                .hasSizeGreaterThan(180)
                .allSatisfy(tag ->
                        assertThat(LanguageNames.of(tag, language.locale())).hasSizeGreaterThan(2));
    }
}
