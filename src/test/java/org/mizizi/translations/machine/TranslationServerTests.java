package org.mizizi.translations.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.Refused;
import org.mizizi.translations.machine.SmallTranslationServer.Answer;

/** whatever a server that translates does, the portal goes on and can say what it was. */
class TranslationServerTests {

    private static final Duration SOON = Duration.ofMillis(400);
    private static final Duration LATE = Duration.ofSeconds(20);

    private SmallTranslationServer small;

    @BeforeEach
    void begin() throws Exception {
        small = new SmallTranslationServer();
    }

    @AfterEach
    void end() {
        small.close();
    }

    @Test
    void itIsAskedInItsOwnProtocolAndGetsNothingButTheWords_R46() {
        var said = translated(server(LATE), "en", "fr", "Water for all.", "A \"well\"\nis far.");
        assertThat(said).containsExactly("Translated: Water for all.", "Translated: A \"well\"\nis far.");
        assertThat(small.questions()).hasSize(2).allSatisfy(question -> {
            assertThat(question.path("source").asString()).isEqualTo("en");
            assertThat(question.path("target").asString()).isEqualTo("fr");
            assertThat(question.propertyNames())
                    .containsExactlyInAnyOrder("q", "source", "target", "format", "api_key");
        });
    }

    @ParameterizedTest
    @CsvSource({"en, pt, pt", "en, pt-BR, pt-BR", "en, pt-MZ, pt", "en, zh, zh-Hans", "ar-LB, en, en"})
    void aLanguageIsFoundByWhatTheServerCallsIt_R46(String from, String into, String asked) {
        translated(server(LATE), from, into, "Water");
        assertThat(small.questions().getFirst().path("target").asString()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"sw, en", "en, sw", "ar, pt", "fr, ar", "en, zh-TW", "en, en"})
    void aLanguageThatItDoesNotKnowIsNotAskedFor_R46(String from, String into) {
        var server = server(LATE);
        refused("translation.machine-language", () -> translated(server, from, into, "Water"));
        assertThat(server.objection(from, into)).isPresent();
        assertThat(server.objection("en", "fr")).isEmpty();
        assertThat(small.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, machine-cannot",
        "401, machine-key",
        "403, machine-key",
        "404, machine-broken",
        "413, machine-cannot",
        "429, machine-asked-often",
        "500, machine-broken",
        "503, machine-broken",
        "302, machine-broken",
        "204, machine-broken"
    })
    void whatItRefusesIsToldWithItsReason_R46(int status, String reason) {
        small.answers(new Answer(status, status == 204 ? "" : "{\"error\":\"<b>no</b>\"}", false));
        refused("translation." + reason, () -> translated(server(LATE), "en", "fr", "Water"));
        small.answersAgain();
        assertThat(translated(server(LATE), "en", "fr", "Water")).containsExactly("Translated: Water");
    }

    static Stream<String> noTranslations() {
        return Stream.of(
                "",
                " \n ",
                "?!",
                "<b>De l’eau</b>",
                "De l’eau<script>alert(1)</script>",
                "<!-- eau -->",
                "De l&#39;eau",
                "De l’eau\u0000",
                "De l’eau\u0007",
                "De l’eau\u202E",
                "De l’eau\u2066",
                "\uFEFFDe l’eau",
                "De l’eau\uE000",
                "eau ".repeat(100),
                "x".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("noTranslations")
    void wordsThatNobodyTranslatesWithAreNotBelieved_R46(String words) {
        small.answers(Answer.said(words));
        refused("translation.machine-unusable", () -> translated(server(LATE), "en", "fr", "Water"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Welcome</body></html>",
                "",
                "[]",
                "null",
                "{}",
                "{\"translatedText\":7}",
                "{\"translatedText\":null}",
                "{\"translatedText\":[\"eau\"]}",
                "{\"translatedText\":\"eau\\ud800\"}",
                "{\"translatedText\":\"eau"
            })
    void whatIsNoAnswerOfTheProtocolIsNotBelieved_R46(String body) {
        small.answers(new Answer(200, body, false));
        refused("translation.machine-unusable", () -> translated(server(LATE), "en", "fr", "Water"));
    }

    @Test
    void anAnswerWithoutAnEndIsNotReadToIt_R46() {
        small.answers(new Answer(200, "x".repeat(1_000_000), false));
        refused("translation.machine-unusable", () -> translated(server(LATE), "en", "fr", "Water"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "[]", "{}", "[{\"code\":7}]", "[{\"code\":\"<b>\"}]"})
    void languagesThatCannotBeReadAreNotBelieved_R46(String body) {
        small.tellsOfLanguages(new Answer(200, body, false));
        refused("translation.machine-unusable", () -> translated(server(LATE), "en", "fr", "Water"));
        assertThat(small.questions()).isEmpty();
    }

    @Test
    void nobodyWaitsForAServerThatDoesNotAnswer_R46() {
        small.neverAnswers();
        refused("translation.machine-silent", () -> translated(server(SOON), "en", "fr", "Water"));
    }

    @Test
    void norForOneThatNeverComesToTheEnd_R46() {
        small.answers(new Answer(200, "{\"translatedText\":\"De", true));
        refused("translation.machine-silent", () -> translated(server(SOON), "en", "fr", "Water"));
    }

    @Test
    void norForOneThatDoesNotTellItsLanguages_R46() {
        small.tellsOfLanguages(new Answer(200, "[", true));
        refused("translation.machine-silent", () -> translated(server(SOON), "en", "fr", "Water"));
    }

    @Test
    void norForOneThatIsNotThere_R46() {
        var server = server(LATE);
        small.close();
        refused("translation.machine-silent", () -> translated(server, "en", "fr", "Water"));
        assertThat(server.objection("en", "fr"))
                .as("nobody knows, so it can be tried")
                .isEmpty();
    }

    /** What it turns out to know is known to the next who opens a text, and opening one waits for nothing. */
    @Test
    void whoOpensATextDoesNotWaitForItsLanguages_R46() {
        small.tellsOfLanguages(new Answer(200, "[", true));
        assertThat(server(SOON).objection("en", "sw")).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNone_R46() {
        var server = new TranslationServer(settings("", LATE), Clock.systemUTC());
        assertThat(server.settings().isThere()).isFalse();
        assertThat(server.objection("en", "fr"))
                .get()
                .satisfies(why -> assertThat(why.key()).isEqualTo("translation.machine-off"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "translate",
                "ftp://translate",
                "https://",
                "file:///etc/passwd",
                "https://a b",
                "https://me:key@translate"
            })
    void anAddressThatIsNoneIsToldAtTheStart_R46(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(url, LATE))
                .withMessageContaining("MIZIZI_MACHINE_TRANSLATION_URL");
    }

    @Test
    void theKeyStandsInNoLog_R46() {
        assertThat(settings("https://translate.example", LATE).toString()).doesNotContain(SmallTranslationServer.KEY);
    }

    private TranslationServer server(Duration longestWait) {
        return new TranslationServer(settings(small.url() + "/", longestWait), Clock.systemUTC());
    }

    private static MachineSettings settings(String url, Duration longestWait) {
        return new MachineSettings(url, SmallTranslationServer.KEY, longestWait, 10_000, 20, 1_000);
    }

    private static List<String> translated(TranslationServer server, String from, String into, String... texts) {
        return server.translate(from, into, List.of(texts), () -> true).join();
    }

    private static void refused(String key, Runnable attempt) {
        Refused.assertRefused(key, () -> {
            try {
                attempt.run();
            } catch (CompletionException problem) {
                throw problem.getCause();
            }
        });
    }
}
