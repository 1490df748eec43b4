package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever adds a language to the list writes its texts and nothing else. */
class InterfaceLanguageTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    @Test
    void everyFileOfTextsIsALanguageOfTheInterface() throws Exception {
        try (var files = Files.list(Path.of("i18n"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(InterfaceLanguage.codes().stream()
                            .map(code -> "translations" + (code.equals("en") ? "" : "_" + code) + ".properties")
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsKnownByItsCode(InterfaceLanguage language) {
        assertThat(InterfaceLanguage.of(language.code())).contains(language);
        assertThat(Locale.of(language.code()).getDisplayLanguage(language.locale()))
                .isNotEqualTo(language.code());
    }

    /** References, addresses and files hold western digits: so does everything that is written beside them. */
    @ParameterizedTest
    @EnumSource
    void itWritesWesternDigits(InterfaceLanguage language) {
        assertThat(new InterfaceText("{0}", language.locale()).with(42)).isEqualTo("42");
    }

    @ParameterizedTest
    @EnumSource
    void aDayThatItWritesCanBeTypedSo(InterfaceLanguage language) {
        var written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(InterfaceLanguage.dating(language.locale()))
                .format(DAY);
        assertThat(TypedDay.of(written).understood()).contains(DAY);
    }
}
