package org.mizizi.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.country.SpokenLanguage.Direction;
import org.mizizi.shared.LocalizedText;

/** languages of the people are called as their readers call them. */
class CalledLanguagesTests {

    private static final List<SpokenLanguage> SPOKEN = List.of(
            new SpokenLanguage(
                    "sw",
                    LocalizedText.of("en", "Swahili of the coast").with("ar", "سواحيلية الساحل"),
                    Direction.LEFT_TO_RIGHT),
            new SpokenLanguage("kri", LocalizedText.of("en", "Krio").with("fr", "Krio"), Direction.LEFT_TO_RIGHT));

    @ParameterizedTest
    @CsvSource({
        "sw, en, Swahili of the coast",
        "sw, ar, سواحيلية الساحل",
        "sw, sw, Kiswahili",
        "sw, fr, swahili",
        "kri, fr, Krio",
        "kri, ar, Krio",
        "fr, ar, الفرنسية",
        "zne, fr, Zande",
        "qqq, fr, qqq"
    })
    void aLanguageIsCalledAsItsReadersCallIt_R46(String code, String reader, String name) {
        assertThat(SpokenLanguage.called(code, SPOKEN, Locale.of(reader))).isEqualTo(name);
    }
}
