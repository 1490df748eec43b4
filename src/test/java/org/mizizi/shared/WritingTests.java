package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** B3, B4: one type for people's words. */
class WritingTests {

    @Test
    void wordsAreKeptWholeInOneForm() {
        assertThat(Writing.WORDS.accept(" Re\u0301ponse\r\nen deux lignes\u2028ou trois\t. "))
                .isEqualTo("Réponse\nen deux lignes\nou trois\t.");
        assertThat(Writing.TITLE.accept("one\n  line")).isEqualTo("one line");
    }

    @Test
    void lengthIsCountedAsPeopleCount() {
        assertThat(Writing.TITLE.objection("😀".repeat(200))).isEmpty();
        assertThat(Writing.TITLE.objection("e\u0301".repeat(200))).isEmpty();
    }

    @Test
    void theRefusalSaysHowManyAreTooMany() {
        assertThat(Writing.TITLE.objection("x".repeat(235)))
                .contains(Refusal.of("words.too-long", Writing.TITLE, 200, 35));
    }

    @Test
    void theRefusalSaysBehindWhichWordsSomethingIsBroken() {
        assertThat(Writing.WORDS.objection("We need a well\0 in the village"))
                .contains(Refusal.of("words.unreadable", Writing.WORDS, "We need a well"));
        assertThat(Writing.WORDS.objection("\u202Ewell"))
                .contains(Refusal.of("words.unreadable-at-start", Writing.WORDS));
        assertThat(Writing.WORDS.objection("half \uD83D")).isPresent();
    }

    @Test
    void whatWritersOfArabicAndFamiliesOfEmojisNeedIsKept() {
        var needed = "می\u200Cخواهم 👩\u200D👧 \u2067عربي\u2069";
        assertThat(Writing.TITLE.accept(needed)).isEqualTo(needed);
    }

    /** B4: NUL in a search is no exception, and a search that is too long still finds something. */
    @Test
    void whatIsLookedForIsNeverRefused_B4() {
        assertThat(Writing.sought(" wa\0ter\r\n\u202E ")).isEqualTo("wa ter");
        assertThat(Writing.sought("x" + "🌱".repeat(150))).isEqualTo("x" + "🌱".repeat(99));
        assertThat(Writing.SEARCH.objection(Writing.sought("\uD83D" + "🌱\0".repeat(5_000))))
                .isEmpty();
    }

    /** A long run of blanks takes no longer than it is long. */
    @Test
    @Timeout(5)
    void blanksAreReadOnce_B4() {
        assertThat(Writing.TITLE.objection("a" + " ".repeat(1_000_000) + "b")).isPresent();
    }
}
