package org.mizizi;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.InterfaceText;

class TranslationsTests {

    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 11, 100, 101);
    private static final int ANOTHER = 55;
    private static final int PLACES = 10;
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern KEY = Pattern.compile("^([A-Za-z0-9_.-]+)=");
    private static final Pattern SYNTAX =
            Pattern.compile("\\{\\d+(?:, *[a-z]+ *,?)?|(?:zero|one|two|few|many|other|=\\d+) *\\{");
    private static final Pattern WORD = Pattern.compile("[\\p{InArabic}&&[\\p{L}\\p{M}]]+");
    private static final Pattern VOWELS = Pattern.compile("\\p{M}");
    private static final Pattern STUCK = Pattern.compile("[\\p{InArabic}&&[\\p{L}\\p{M}]]\\{\\d");
    private static final Pattern SET_APART = Pattern.compile("\u2066[^\u2069]*\u2069");
    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");
    private static final Pattern LEFT_ALONE = Pattern.compile(" [:;?!»]|« ");
    private static final Set<String> ENDING_WITH_KAF =
            Set.of("هناك", "وهناك", "تلك", "آنذاك", "توشك", "يشارك", "يحرك", "ويترك", "ترك", "ملك");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void everyLanguageHasExactlyTheEnglishKeys(InterfaceLanguage language) throws IOException {
        assertThat(read(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        read(InterfaceLanguage.ENGLISH).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void everyLanguageUsesTheArgumentsOfTheEnglishText(InterfaceLanguage language) throws IOException {
        var english = read(InterfaceLanguage.ENGLISH);
        var translated = read(language);
        assertThat(english.stringPropertyNames())
                .filteredOn(translated::containsKey)
                .allSatisfy(key -> assertThat(arguments(translated.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsSaidOfAnyNumberWithoutLosingAnything(InterfaceLanguage language) throws IOException {
        assertThat(texts(language)).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank().doesNotContain("'", ",choice,");
            assertThat(NUMBERS)
                    .as(key)
                    .allSatisfy(number -> assertThat(said(text, language.locale(), nCopies(PLACES, number)))
                            .doesNotContain("{", "}"));
        });
    }

    /** Up to two there may be words for it. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void whereEnglishWritesANumberEveryLanguageDoes(InterfaceLanguage language) throws IOException {
        var english = texts(InterfaceLanguage.ENGLISH);
        var translated = texts(language);
        assertThat(translated).allSatisfy((key, text) -> {
            for (var place : arguments(text)) {
                for (var number : NUMBERS.subList(NUMBERS.indexOf(3), NUMBERS.size())) {
                    var arguments = new ArrayList<>(nCopies(PLACES, ANOTHER));
                    arguments.set(Integer.parseInt(place), number);
                    if (writes(number, english.getOrDefault(key, ""), Locale.ENGLISH, arguments)) {
                        assertThat(writes(number, text, language.locale(), arguments))
                                .as("%s says {%s} of %s", key, place, number)
                                .isTrue();
                    }
                }
            }
        });
    }

    /** As ICU tells them: one and other in English and French, six forms in Arabic. */
    @ParameterizedTest
    @EnumSource
    void whatIsCountedHasAllFormsOfItsLanguageAndNoOthers(InterfaceLanguage language) throws IOException {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(Plural.in(text))
                        .as(key)
                        .allSatisfy(plural -> assertThat(plural.forms()).isEqualTo(plural.formsOf(language.locale()))));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void whereEnglishHasWordsForNothingEveryLanguageHas(InterfaceLanguage language) throws IOException {
        var translated = texts(language);
        assertThat(texts(InterfaceLanguage.ENGLISH))
                .allSatisfy((key, text) -> assertThat(withWordsForNothing(translated.getOrDefault(key, "")))
                        .as(key)
                        .containsAll(withWordsForNothing(text)));
    }

    @ParameterizedTest
    @EnumSource
    void noKeyIsGivenTwice(InterfaceLanguage language) throws IOException {
        var seen = new TreeMap<String, Integer>();
        for (var line : Files.readAllLines(file(language))) {
            KEY.matcher(line).results().map(result -> result.group(1)).forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        assertThat(seen.entrySet()).filteredOn(entry -> entry.getValue() > 1).isEmpty();
    }

    /** L5: the Arabic texts speak to several people, as one does to those one does not know. */
    @Test
    void noArabicTextSpeaksToOnePersonAlone() throws IOException {
        assertThat(words(InterfaceLanguage.ARABIC).filter(word -> word.endsWith("ك")))
                .allMatch(word -> word.endsWith("ذلك") || ENDING_WITH_KAF.contains(word));
    }

    /** L5: a reference or a number stands apart from the word before it. */
    @Test
    void nothingSticksToAnArabicWord() throws IOException {
        assertThat(read(InterfaceLanguage.ARABIC).values().stream().map(String::valueOf))
                .noneMatch(text -> STUCK.matcher(text).find());
    }

    /** Codes and the names of standards are set apart, and stay as they are typed and quoted. */
    @Test
    void everyFigureInArabicIsInTheDigitsOfItsReader_R50() throws IOException {
        var reader = InterfaceLanguage.ARABIC.locale(Digits.OWN);
        assertThat(texts(InterfaceLanguage.ARABIC))
                .allSatisfy((key, text) -> assertThat(NUMBERS)
                        .allSatisfy(number -> assertThat(SET_APART
                                        .matcher(said(text, reader, nCopies(PLACES, number)))
                                        .replaceAll(" "))
                                .as(key)
                                .doesNotContainPattern("[0-9%]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans.form.ground.SECTORS.help",
                "refusal.plan.missing.sectors",
                "country.vocabulary.DAC_PURPOSE.help",
                "country.vocabulary.PEACEBUILDING_GOAL.help"
            })
    void codesInArabicStayAsTheyAreTyped_R50(String key) throws IOException {
        var arabic = said(
                texts(InterfaceLanguage.ARABIC).getOrDefault(key, ""),
                InterfaceLanguage.ARABIC.locale(Digits.OWN),
                NUMBERS);
        assertThat(figures(arabic))
                .isNotEmpty()
                .isEqualTo(figures(texts(InterfaceLanguage.ENGLISH).getOrDefault(key, "")));
    }

    private static List<String> figures(String text) {
        return FIGURES.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What is written in other letters keeps its own direction, and is known to be meant so (R-50). */
    @Test
    void whatIsInOtherLettersWithinArabicIsSetApart_R50() throws IOException {
        assertThat(ForeignTexts.to("ar")
                        .among(read(InterfaceLanguage.ARABIC).values().stream()
                                .map(text -> SYNTAX.matcher(text.toString()).replaceAll(" "))
                                .toList()))
                .isEmpty();
    }

    /** L5: a sign that stands apart in French is never left alone at the beginning of a line. */
    @Test
    void noFrenchSignIsLeftAloneOnALine() throws IOException {
        assertThat(read(InterfaceLanguage.FRENCH).values().stream().map(String::valueOf))
                .noneMatch(text -> LEFT_ALONE.matcher(text).find());
    }

    private static Set<String> withWordsForNothing(String text) {
        return Plural.in(text).stream()
                .filter(Plural::hasWordsForNothing)
                .map(Plural::argument)
                .collect(toSet());
    }

    private static boolean writes(int number, String text, Locale language, List<Integer> arguments) {
        var figures = said("{0}", language, List.of(number));
        return Pattern.compile("(?<!\\p{Nd})" + figures + "(?!\\p{Nd})")
                .matcher(said(text, language, arguments))
                .find();
    }

    private static String said(String text, Locale language, List<Integer> arguments) {
        return new InterfaceText(text, language).with(arguments.toArray());
    }

    private static Stream<String> words(InterfaceLanguage language) throws IOException {
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

    private static Map<String, String> texts(InterfaceLanguage language) throws IOException {
        var texts = read(language);
        return texts.stringPropertyNames().stream().collect(toMap(key -> key, texts::getProperty));
    }

    private static Properties read(InterfaceLanguage language) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Path file(InterfaceLanguage language) {
        var ending = language == InterfaceLanguage.ENGLISH ? "" : "_" + language.code();
        return Path.of("i18n", "translations" + ending + ".properties");
    }
}
