package org.mizizi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides call things by the names that people see, and lead to pages that exist. */
class GuidesTests {

    private static final Path GUIDES = Path.of("docs", "guide");
    private static final Path OPERATING = Path.of("docs", "operate");
    private static final Pattern ON_THE_SCREEN = Pattern.compile("(?<![*\\w])\\*([^*\\s][^*]*)\\*(?![*\\w])");
    private static final Pattern LED_TO =
            Pattern.compile("(?:]\\(|src=\")(?!https?:)([^)\"#\\s]*)(?:#([^)\"\\s]*))?[)\"]");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern FILLED_IN = Pattern.compile("\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*})*})*}");

    static Stream<Path> guides() throws IOException {
        return pages(GUIDES);
    }

    static Stream<Path> ofEachRole() throws IOException {
        return guides().filter(guide -> !guide.endsWith("README.md"));
    }

    static Stream<Path> everyDocument() throws IOException {
        return Stream.of(pages(GUIDES), pages(OPERATING), Stream.of(Path.of("README.md")))
                .flatMap(pages -> pages);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyWordThatAGuideFindsOnTheScreenStandsThere(Path guide) throws IOException {
        var shown = shown();
        assertThat(ON_THE_SCREEN.matcher(Files.readString(guide)).results().map(GuidesTests::inOneLine))
                .isNotEmpty()
                .allMatch(words ->
                        shown.stream().anyMatch(text -> text.matcher(words).matches()));
    }

    @ParameterizedTest
    @MethodSource("ofEachRole")
    void everyGuideShowsWhatItSpeaksOf(Path guide) throws IOException {
        assertThat(Files.readString(guide)).contains("../pictures/");
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void everyPageThatADocumentLeadsToExists(Path document) throws IOException {
        assertThat(LED_TO.matcher(Files.readString(document)).results()).allSatisfy(link -> {
            var page = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
            assertThat(page.normalize()).exists();
            if (link.group(2) != null) {
                assertThat(anchors(page)).contains(link.group(2));
            }
        });
    }

    private static Stream<Path> pages(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static String inOneLine(MatchResult found) {
        return found.group(1).replaceAll("\\s+", " ");
    }

    /** The English texts; where one says something else each time, anything may stand. */
    private static List<Pattern> shown() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("i18n", "translations.properties"), UTF_8)) {
            texts.load(reader);
        }
        return texts.values().stream()
                .map(text -> FILLED_IN.split(text.toString(), -1))
                .filter(parts -> Stream.of(parts).anyMatch(part -> part.matches(".*\\p{L}.*")))
                .map(GuidesTests::anythingBetween)
                .toList();
    }

    private static Pattern anythingBetween(String... parts) {
        return Pattern.compile(
                String.join(".*", Stream.of(parts).map(Pattern::quote).toList()));
    }

    /** As GitHub names the headings of a page. */
    private static List<String> anchors(Path page) throws IOException {
        return HEADING.matcher(Files.readString(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
