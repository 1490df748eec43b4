package org.mizizi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTests {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("^([A-Za-z0-9_.-]+)=");
    private static final Pattern WORD = Pattern.compile("[\\p{InArabic}&&[\\p{L}\\p{M}]]+");
    private static final Pattern VOWELS = Pattern.compile("\\p{M}");
    private static final Pattern STUCK = Pattern.compile("[\\p{InArabic}&&[\\p{L}\\p{M}]]\\{\\d");
    private static final Pattern LEFT_ALONE = Pattern.compile(" [:;?!»]|« ");
    private static final Set<String> ENDING_WITH_KAF =
            Set.of("هناك", "وهناك", "تلك", "آنذاك", "توشك", "يشارك", "يحرك", "ويترك", "ترك", "ملك");

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_ar"})
    void everyLanguageHasExactlyTheEnglishKeys(String language) throws IOException {
        assertThat(read(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read("").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_ar"})
    void everyLanguageUsesTheArgumentsOfTheEnglishText(String language) throws IOException {
        var english = read("");
        var translated = read(language);
        assertThat(english.stringPropertyNames())
                .filteredOn(translated::containsKey)
                .allSatisfy(key -> assertThat(arguments(translated.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_ar"})
    void everyTextIsFormattedWithoutLosingAnything(String language) throws IOException {
        var texts = read(language);
        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            var text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.of(language.replace("_", "")))
                            .format(new Object[] {3, 3, 3, 3, 3}))
                    .as(key)
                    .doesNotContain("{");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_ar"})
    void noKeyIsGivenTwice(String language) throws IOException {
        var seen = new TreeMap<String, Integer>();
        for (var line : Files.readAllLines(file(language))) {
            KEY.matcher(line).results().map(result -> result.group(1)).forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        assertThat(seen.entrySet()).filteredOn(entry -> entry.getValue() > 1).isEmpty();
    }

    /** L5: the Arabic texts speak to several people, as one does to those one does not know. */
    @Test
    void noArabicTextSpeaksToOnePersonAlone() throws IOException {
        assertThat(words("_ar").filter(word -> word.endsWith("ك")))
                .allMatch(word -> word.endsWith("ذلك") || ENDING_WITH_KAF.contains(word));
    }

    /** L5: a reference or a number stands apart from the word before it. */
    @Test
    void nothingSticksToAnArabicWord() throws IOException {
        assertThat(read("_ar").values().stream().map(String::valueOf))
                .noneMatch(text -> STUCK.matcher(text).find());
    }

    /** L5: a sign that stands apart in French is never left alone at the beginning of a line. */
    @Test
    void noFrenchSignIsLeftAloneOnALine() throws IOException {
        assertThat(read("_fr").values().stream().map(String::valueOf))
                .noneMatch(text -> LEFT_ALONE.matcher(text).find());
    }

    private static Stream<String> words(String language) throws IOException {
        return read(language).values().stream()
                .flatMap(text -> WORD.matcher(String.valueOf(text)).results())
                .map(word -> VOWELS.matcher(word.group()).replaceAll(""));
    }

    @Test
    void noViewSaysAnythingThatIsNotInTheTranslations() throws IOException {
        var literal = Pattern.compile(
                "\\b(setText|setLabel|setHelperText|setPlaceholder|setHeading|setHeader|setAriaLabel|setTitle)\\(\\s*\"[^\"]*[A-Za-z]{2}");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var found = files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> literal.matcher(text(path)).find())
                    .map(Path::toString)
                    .collect(joining(", "));
            assertThat(found).isEmpty();
        }
    }

    private static Set<String> arguments(String text) {
        var numbers = new TreeSet<String>();
        ARGUMENT.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(numbers::add);
        return numbers;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Properties read(String language) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Path file(String language) {
        return Path.of("i18n", "translations" + language + ".properties");
    }
}
