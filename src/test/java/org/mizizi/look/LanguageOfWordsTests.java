package org.mizizi.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R-46, L2: the language of words is that of whoever writes, not of their screen. */
class LanguageOfWordsTests {

    private final LanguageOfWords english = LanguageOfWords.usually("en");

    @Test
    void beforeThereAreWordsItIsTheUsualOne_L2() {
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.isGuessed()).isFalse();
    }

    @Test
    void itFollowsTheWords_L2() {
        var arabic = read(english, "ar");
        assertThat(arabic.language()).isEqualTo("ar");
        assertThat(arabic.isGuessed()).isTrue();
        assertThat(read(arabic, "sw").language()).isEqualTo("sw");
    }

    @Test
    void whatIsUsualIsNoGuessWorthAWord_L2() {
        assertThat(read(english, "en").isGuessed()).isFalse();
    }

    @Test
    void wordsThatTellNothingLeaveItAsItWas_L2() {
        var unsure = read(english, "ar").reading("OK 17", _ -> Optional.empty());
        assertThat(unsure.language()).isEqualTo("ar");
    }

    @Test
    void withoutWordsItIsTheUsualOneAgain_L2() {
        assertThat(read(english, "ar").reading(" ", _ -> Optional.of("ar")).language())
                .isEqualTo("en");
    }

    @Test
    void whoeverWritesKnowsBest_L2() {
        var krio = read(english.saying("kri"), "ar");
        assertThat(krio.language()).isEqualTo("kri");
        assertThat(krio.isGuessed()).isFalse();
        assertThat(krio.saying(null).language()).isEqualTo("ar");
    }

    private static LanguageOfWords read(LanguageOfWords before, String told) {
        return before.reading("words", _ -> Optional.of(told));
    }
}
