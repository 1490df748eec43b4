package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.browser.XFormsEngine.Filled;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * a secretary gives a phone a key; an independent engine of ODK fills in the form where there is no network, sends it
 * twice, and whoever spoke confirms their words with their code.
 */
@BrowserTest
@TestPropertySource(properties = "test.country=where-there-is-no-network")
@Order(3)
@Timeout(value = 5, unit = MINUTES)
class WithoutNetworkIT {

    private static final String ROUND = "RND-0005";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    private final HttpClient device = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            salma  | en | English (en)  | 1280 | Nights without light on the road to the market.
            hassan | ar | العربية (ar)  | 360  | لا ضوء في الليل على الطريق إلى السوق.
            """)
    void whatWasWrittenDownWithoutANetworkArrivesOnceAndIsConfirmed_R89(
            String member, String language, String inTheForm, int width, String words) throws Exception {
        try (var salma = Person.signedIn(address(), member, language, width);
                var speaker = Person.anybody(address(), language, width)) {
            var key = letsADeviceCollect(salma);
            var form = downloaded(key);
            var filled = writtenDown(form, inTheForm, words);
            var first = handsIn(filled, key);
            assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
            assertThat(handsIn(filled, key).body()).isEqualTo(first.body());
            findsItAmongTheirs(salma, words);
            confirms(speaker, filled.receipt(), words);
            findsItConfirmed(salma, words);
        }
    }

    private String letsADeviceCollect(Person salma) {
        var hands = new Hands(salma).goesByTheMenu("menu.rounds");
        salma.page().locator("main a[href$='" + ROUND + "']").first().click();
        salma.settle();
        hands.sees("without-network-round")
                .follows("collection.devices.to")
                .findsText("collection.devices.none")
                .sees("without-network-devices")
                .presses("collection.devices.make")
                .isTold("refusal.collection.no-name")
                .writes("collection.devices.name", "Market, phone 2")
                .presses("collection.devices.make")
                .findsText("collection.devices.key")
                .sees("without-network-key");
        var key = salma.page().locator("main dd .ref").allInnerTexts();
        assertThat(key.getFirst()).endsWith("/collect");
        salma.page().reload();
        salma.settle();
        assertThat(salma.page().locator("main dd .ref")).hasCount(0);
        hands.finds("Market, phone 2");
        return "Basic " + Base64.getEncoder().encodeToString((key.get(1) + ":" + key.get(2)).getBytes(UTF_8));
    }

    private String downloaded(String key) throws IOException, InterruptedException {
        var list = ask("/collect/formList", key);
        var address = xml(list).select("downloadUrl").text();
        assertThat(address).endsWith(ROUND + ".xml");
        return ask(URI.create(address).getPath(), key);
    }

    private Filled writtenDown(String form, String language, String words) throws IOException, InterruptedException {
        try (var engine = new XFormsEngine()) {
            var tooLong = engine.fillIn(form, language, Map.of("sentence", "x".repeat(5_000), "people", -1));
            assertThat(tooLong.languages()).hasSameSizeAs(InterfaceLanguage.codes());
            assertThat(tooLong.ready()).isFalse();
            assertThat(tooLong.objections())
                    .anyMatch(objection -> objection.startsWith("/data/sentence: ") && objection.length() > 20)
                    .anyMatch(objection -> objection.startsWith("/data/people: ") && objection.length() > 20)
                    .anyMatch(objection -> objection.startsWith("/data/agreed"));
            var filled = engine.fillIn(
                    form,
                    language,
                    Map.of(
                            "sentence",
                            words,
                            "language",
                            language.replaceAll(".*\\((.*)\\)", "$1"),
                            "place",
                            first(form, "places"),
                            "dimension",
                            firstOf(form, "dimension"),
                            "people",
                            300,
                            "agreed",
                            "yes"));
            assertThat(filled.objections()).isEmpty();
            assertThat(filled.ready()).isTrue();
            return filled;
        }
    }

    /** The first that can be chosen of many. */
    private static String first(String form, String choices) {
        return xml(form)
                .select("instance[id=" + choices + "] item > name")
                .getFirst()
                .text();
    }

    /** The first that can be chosen of few. */
    private static String firstOf(String form, String question) {
        return xml(form)
                .select("select1[ref=/data/" + question + "] > item > value")
                .getFirst()
                .text();
    }

    private static Document xml(String form) {
        return Jsoup.parse(form, "", Parser.xmlParser());
    }

    private HttpResponse<String> handsIn(Filled filled, String key) throws IOException, InterruptedException {
        var boundary = "between-the-parts";
        var body = "--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"form.xml\"\r\nContent-Type: text/xml\r\n\r\n"
                + filled.xml() + "\r\n--" + boundary + "--\r\n";
        return device.send(
                asking("/collect/submission", key)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body, UTF_8))
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }

    private void findsItAmongTheirs(Person salma, String words) {
        new Hands(salma).goesByTheMenu("priorities.mine").finds(words).sees("without-network-inputs");
        assertThat(salma.page().locator("main").getByText(words)).hasCount(1);
    }

    private void confirms(Person speaker, String code, String words) {
        speaker.opens("/");
        var hands = new Hands(speaker).follows("menu.rounds");
        speaker.page().locator("main a[href$='" + ROUND + "']").first().click();
        hands.follows("site.my-words").sees("my-words");
        speaker.page()
                .locator("input[name=code]")
                .fill(code.toUpperCase(Locale.ROOT).replace("-", " "));
        hands.presses("site.my-words.look").finds(words).sees("my-words-found");
        hands.presses("site.my-words.CONFIRMED")
                .findsText("collection.check.CONFIRMED")
                .sees("my-words-confirmed");
        hands.follows("site.my-words.follow")
                .findsText("collection.check.CONFIRMED")
                .sees("my-words-input");
    }

    private void findsItConfirmed(Person salma, String words) {
        salma.page().reload();
        salma.settle();
        salma.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        salma.settle();
        new Hands(salma).findsText("collection.check.CONFIRMED").sees("without-network-confirmed");
    }

    private String ask(String address, String key) throws IOException, InterruptedException {
        var answer = device.send(asking(address, key).GET().build(), BodyHandlers.ofString(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpRequest.Builder asking(String address, String key) {
        return HttpRequest.newBuilder(URI.create(address() + address))
                .timeout(LONGEST)
                .header("Authorization", key)
                .header("X-OpenRosa-Version", "1.0");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
