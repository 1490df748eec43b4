package org.mizizi.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** the language of words is told by the words, on what the people of the demo country wrote. */
class ScriptAndLettersTests {

    private static final List<String> SIX = List.of("en", "fr", "ar", "es", "pt", "sw");

    private final ScriptAndLetters letters = new ScriptAndLetters();

    /** A text and the language it is in. */
    record Written(String language, String words) {}

    @ParameterizedTest
    @CsvSource(textBlock = """
                    en, They closed the well and nobody told us why.
                    fr, On a fermé le puits et personne ne nous a dit pourquoi.
                    ar, أُغلقت البئر ولم يقل لنا أحد لماذا.
                    es, Cerraron el pozo y nadie nos dijo por qué.
                    pt, Fecharam o poço e ninguém nos disse porquê.
                    sw, Kisima kimefungwa na hakuna aliyetuambia kwa nini.
                    """)
    void aSentenceTellsItsLanguage_R46(String language, String sentence) {
        assertThat(letters.guess(sentence, SIX)).contains(language);
    }

    @Test
    void noWordsOfTheDemoCountryAreTakenForAnotherLanguage_R46() throws IOException {
        var written = demo().filter(text ->
                        text.words().codePoints().filter(Character::isLetter).count()
                                >= ScriptAndLetters.FEWEST_LETTERS)
                .toList();
        assertThat(written).hasSizeGreaterThan(100);
        assertThat(written)
                .allSatisfy(text -> assertThat(letters.guess(text.words(), SIX))
                        .as(text.words())
                        .isIn(List.of(Optional.of(text.language()), Optional.empty())));
        assertThat(written.stream()
                        .filter(text -> letters.guess(text.words(), SIX).isPresent()))
                .hasSizeGreaterThan(written.size() * 95 / 100);
    }

    @Test
    void tooFewLettersAndOtherScriptsTellNothing() {
        assertThat(letters.guess("OK 100 %", SIX)).isEmpty();
        assertThat(letters.guess("Вода для села нужна сейчас", SIX)).isEmpty();
        assertThat(letters.guess("", SIX)).isEmpty();
    }

    /** Krio, Kpelle, Tetum, Sudanese Arabic: said by whoever writes, and no hindrance to the others. */
    @Test
    void languagesWhoseLettersNobodyCountedAreNeverGuessed() {
        var languages = List.of("kri", "kpe", "tet", "apd", "en", "ar");
        assertThat(letters.guess("They closed the well and nobody told us why.", languages))
                .contains("en");
        assertThat(letters.guess("أُغلقت البئر ولم يقل لنا أحد لماذا.", languages))
                .contains("ar");
        assertThat(letters.guess("They closed the well and nobody told us why.", List.of("kri", "kpe")))
                .isEmpty();
    }

    private static Stream<Written> demo() throws IOException {
        try (var inputs = new ClassPathResource("demo/inputs.yaml").getInputStream();
                var comments = new ClassPathResource("demo/comments.yaml").getInputStream()) {
            Map<String, List<Map<String, Object>>> first = new Yaml().load(inputs);
            Map<String, List<Map<String, Object>>> second = new Yaml().load(comments);
            return Stream.concat(
                    first.getOrDefault("inputs", List.of()).stream()
                            .flatMap(input -> Stream.of("title", "words")
                                    .filter(input::containsKey)
                                    .map(key -> written(input, key))),
                    second.getOrDefault("comments", List.of()).stream().map(comment -> written(comment, "text")))
                    .toList()
                    .stream();
        }
    }

    private static Written written(Map<String, Object> entry, String key) {
        return new Written(String.valueOf(entry.get("language")), String.valueOf(entry.get(key)));
    }
}
