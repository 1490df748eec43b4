package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizizi.translations.Sentences.Pair;

/** what translators said before is found by sentences, the same and nearly the same. */
class SentencesTests {

    private static final List<String> WORDS = List.of(
            "water", "village", "school", "the", "of", "we", "road", "clinic", "women", "market", "far", "closed",
            "every");

    private final Random random = new Random(20_261_128);

    @Test
    void bothTextsAreTakenApartAsFarAsTheyAnswerOneAnother_R46() {
        var original = new Said("ar", "نريد ماءً.", "البئر بعيدة. هل هي آمنة؟\nلا.");
        assertThat(Sentences.aligned(original, new Said("en", "We want water.", "The well is far. Is it safe?\nNo.")))
                .containsExactly(
                        new Pair("نريد ماءً.", "We want water."),
                        new Pair("البئر بعيدة.", "The well is far."),
                        new Pair("هل هي آمنة؟", "Is it safe?"),
                        new Pair("لا.", "No."));
        assertThat(Sentences.aligned(original, new Said("en", "We want water.", "The well is far and unsafe.\nNo.")))
                .contains(new Pair("البئر بعيدة. هل هي آمنة؟", "The well is far and unsafe."));
        assertThat(Sentences.aligned(original, new Said("en", "We want water.", "The well is far. No.")))
                .contains(new Pair(original.words(), "The well is far. No."));
    }

    @Test
    void nothingIsLostWhenATextIsTakenApart_R46() {
        for (var turn = 0; turn < 500; turn++) {
            var said = new Said("en", sentence(), sentence() + " " + sentence() + "\n\n" + sentence());
            var letters = (said.title() + said.words()).replaceAll("\\s", "");
            assertThat(Sentences.aligned(said, said).stream()
                            .map(Pair::original)
                            .collect(Collectors.joining()))
                    .satisfies(all -> assertThat(all.replaceAll("\\s", "")).isEqualTo(letters));
        }
    }

    @Test
    void likenessIsOfBothAlikeAndWholeOnlyForTheSameWords_R46() {
        for (var turn = 0; turn < 2_000; turn++) {
            var one = sentence();
            var other = turn % 3 == 0 ? one.toUpperCase(Locale.ROOT) : sentence();
            var likeness = Likeness.of(one, other);
            assertThat(likeness).isBetween(0, 100).isEqualTo(Likeness.of(other, one));
            assertThat(likeness == 100).isEqualTo(one.equalsIgnoreCase(other));
        }
    }

    /** What the index is asked for is still there, whichever word is another. */
    @Test
    void aSentenceWithOneOtherWordStillHasARunOfItWhole_R46() {
        for (var turn = 0; turn < 2_000; turn++) {
            var words = longWords(6 + random.nextInt(6));
            var sentence = String.join(" ", words);
            words[random.nextInt(words.length)] = "otherwise";
            var changed = String.join(" ", words).toLowerCase(Locale.ROOT);
            var runs = Likeness.runs(sentence);
            assertThat(runs).as(sentence).hasSizeGreaterThan(1).anyMatch(changed::contains);
        }
    }

    @Test
    void whatHasNoWordLongEnoughIsNotLookedFor_R46() {
        assertThat(Likeness.runs("Ni go")).isEmpty();
    }

    private String[] longWords(int number) {
        var words = WORDS.stream().filter(word -> word.length() > 4).toList();
        return random.ints(number, 0, words.size()).mapToObj(words::get).toArray(String[]::new);
    }

    private String sentence() {
        return sentence(2 + random.nextInt(10)) + ".";
    }

    private String sentence(int length) {
        return IntStream.range(0, length)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
