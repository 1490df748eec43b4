package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each language is read from its own side, whether the portal speaks it or the people do. */
class ReadingDirectionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar",
                "ar-u-nu-latn",
                "fa",
                "prs",
                "he",
                "yi",
                "ur",
                "ps",
                "dv",
                "sd",
                "ug",
                "ckb",
                "pa-PK",
                "az-Arab",
                "ff-Adlm"
            })
    void itBeginsOnTheRight(String tag) {
        assertThat(ReadingDirection.of(tag)).isEqualTo(ReadingDirection.RIGHT_TO_LEFT);
        assertThat(new Wording("", tag, true).direction()).isEqualTo("rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "pt", "sw", "kri", "kpe", "tet", "bem", "pa-IN", "az", "ar-Latn", "und"})
    void itBeginsOnTheLeft(String tag) {
        assertThat(ReadingDirection.of(tag)).isEqualTo(ReadingDirection.LEFT_TO_RIGHT);
        assertThat(new Wording("", tag, true).direction()).isEqualTo("ltr");
    }
}
