package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;

/** Who reads what: the last choice, wherever it was made. */
class LanguageChoiceTests {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00.123456Z");

    @Test
    void aChoiceIsReadFromItsCookieAsItWasMade() {
        var choice = new LanguageChoice(InterfaceLanguage.SWAHILI, NOW);
        assertThat(LanguageChoice.in(new Cookie[] {choice.cookie()})).contains(choice);
    }

    @Test
    void whatWasChosenLastHoldsOnEveryDevice_L() {
        var here = Optional.of(new LanguageChoice(InterfaceLanguage.FRENCH, NOW));
        var before = Optional.of(new LanguageChoice(InterfaceLanguage.ARABIC, NOW.minusSeconds(60)));
        var since = Optional.of(new LanguageChoice(InterfaceLanguage.SPANISH, NOW.plusSeconds(60)));
        assertThat(LanguageChoice.last(here, Optional.empty())).isEqualTo(here);
        assertThat(LanguageChoice.last(here, before)).isEqualTo(here);
        assertThat(LanguageChoice.last(here, since)).isEqualTo(since);
    }

    /** A device does not know the digits: what it chose later changes none. */
    @Test
    void theDigitsAreThoseThatAreKeptWithThePerson_R50() {
        var kept = Optional.of(new LanguageChoice(InterfaceLanguage.ARABIC, Digits.OWN, NOW));
        var here = Optional.of(new LanguageChoice(InterfaceLanguage.FRENCH, NOW.plusSeconds(60)));
        assertThat(LanguageChoice.last(here, kept))
                .contains(new LanguageChoice(InterfaceLanguage.FRENCH, Digits.OWN, NOW.plusSeconds(60)));
        assertThat(LanguageChoice.last(Optional.empty(), kept)).isEqualTo(kept);
        assertThat(kept.orElseThrow().isIn(new Cookie[] {kept.orElseThrow().cookie()}))
                .isTrue();
        assertThat(kept.orElseThrow().isIn(null)).isFalse();
    }

    /** Somebody read here in their registered language: the next one on this device has their own. */
    @Test
    void whatWasOnlyReadIsNoChoice() {
        var read = LanguageChoice.notMade(InterfaceLanguage.ARABIC).cookie();
        assertThat(LanguageChoice.in(new Cookie[] {read})).contains(LanguageChoice.notMade(InterfaceLanguage.ARABIC));
        assertThat(LanguageChoice.last(LanguageChoice.in(new Cookie[] {read}), Optional.empty()))
                .isEmpty();
    }

    /** Cookies of an earlier version tell no time, and count. */
    @Test
    void anOlderCookieIsAChoice() {
        var older = LanguageChoice.in(new Cookie[] {new Cookie("mizizi-language", "fr")});
        assertThat(LanguageChoice.last(older, Optional.empty()))
                .isEqualTo(older)
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", ".", "fr-CA.1", "en,fr", "..", "xx.12"})
    void whatIsNoLanguageIsNoChoice(String made) {
        assertThat(LanguageChoice.in(new Cookie[] {new Cookie("mizizi-language", made)}))
                .isEmpty();
    }
}
