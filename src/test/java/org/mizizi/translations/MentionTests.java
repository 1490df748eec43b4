package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** where a term stands in what people write, and what a translation does not keep of the glossary. */
class MentionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            widow      | The widows of the village wait.      | true
            widow      | The WIDOW waits.                     | true
            war        | The warehouse is empty.              | false
            war        | After the wars, before the war.      | true
            water      | They have freshwater.                | false
            école      | Une ecole par village                | true
            water point| The water  points are broken         | true
            ماء        | نريد الماء النظيف                    | true
            ماء        | والماءُ بعيد                          | true
            مدرسة      | مدرسه القرية                         | true
            ماء        | لا شيء هنا                           | false
            نزع السلاح | بدأ نزع السلاحِ أمس                   | true
            mjane      | Wajane wanasubiri                    | false
            """)
    void aTermIsFoundAsPeopleWriteIt_R46(String term, String text, boolean stands) {
        assertThat(Mention.of(term, text)).isEqualTo(stands);
    }

    @Test
    void aForbiddenRenderingWithinTheAgreedOneIsNotHeldAgainstIt_R46() {
        var agreed = new Agreed("fr", "point d’eau", "en", "water point", List.of("water", "well"));
        assertThat(agreed.noteOn(english("The water point is far."))).isEmpty();
        assertThat(agreed.noteOn(english("The water is far."))).hasValue(new TermNote(agreed, Optional.of("water")));
        assertThat(agreed.noteOn(english("The water point and the well.")))
                .hasValue(new TermNote(agreed, Optional.of("well")));
        assertThat(agreed.noteOn(english("It is far."))).hasValue(new TermNote(agreed, Optional.empty()));
    }

    private static Said english(String sentence) {
        return new Said("en", sentence, "");
    }
}
