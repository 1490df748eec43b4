package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words a reader gets of a text, in which language, and whether these are its own. */
class LocalizedTextTests {

    private static final LocalizedText WELL =
            new LocalizedText("fr", new LinkedHashMap<>(Map.of("fr", "Un puits", "ar", "بئر", "en", " ")));

    @ParameterizedTest
    @CsvSource({"fr, Un puits, fr, true", "ar, بئر, ar, false", "en, Un puits, fr, true", "sw, Un puits, fr, true"})
    void whereATranslationIsMissingOrBlankTheOriginalIsRead(
            String reader, String words, String language, boolean original) {
        assertThat(WELL.in(Locale.of(reader))).isEqualTo(new Wording(words, language, original));
    }

    @ParameterizedTest
    @CsvSource({"fr, 0", "en, 1", "sw, 1"})
    void aBlankTranslationIsAMissingOne(String language, int missing) {
        assertThat(WELL.missing(List.of(language))).hasSize(missing);
    }

    @ParameterizedTest
    @CsvSource({"'fr,ar', fr, 2", "'ar,fr', fr, 2", "'ar,sw', ar, 1", "'fr,en', fr, 1"})
    void aTextIsTakenInTheLanguagesThatAreLeft(String languages, String source, int words) {
        assertThat(WELL.within(List.of(languages.split(",")))).hasValueSatisfying(text -> {
            assertThat(text.source()).isEqualTo(source);
            assertThat(text.texts()).hasSize(words);
        });
    }

    @Test
    void ofATextWithoutWordsInThemNothingIsLeft() {
        assertThat(WELL.within(List.of("sw", "en"))).isEmpty();
    }
}
