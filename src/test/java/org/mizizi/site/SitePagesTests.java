package org.mizizi.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.mizizi.ForeignTexts;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Every public page of the demo country, as the browser of somebody who has not signed in gets it. */
@DemoTest
class SitePagesTests {

    private static final int PAGE_BUDGET = 14 * 1024;
    private static final int VISIT_BUDGET = 60 * 1024;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void openABrowser() {
        visitor = new Visitor(context);
    }

    /** No page tells a moment without the clock it is told by. */
    @ParameterizedTest
    @CsvSource({"en, Central Africa Time", "fr, heure normale d’Afrique centrale", "ar, توقيت وسط أفريقيا"})
    void everyDeadlineNamesTheClockOfTheCountry_D2(String language, String zone) {
        for (var page : List.of("/", "/rounds/RND-0006")) {
            assertThat(Visitor.text(visitor.open("/" + language + page)))
                    .as(page)
                    .contains("(" + zone + ") · ");
        }
    }

    /** What is near is told apart from what is far, and a plan that was declined is the end of no chain. */
    @Test
    void aTraceCountsNothingThatItCannotShow() {
        assertThat(Visitor.text(visitor.open("/en/trace/PLAN-0003")))
                .contains("declined", "This plan was declined.", "What it cites itself", "partly: 1", "disputed: 1")
                .doesNotContain("more input");
        assertThat(Visitor.text(visitor.open("/en/trace/PLAN-0001")))
                .contains("What it cites itself", "not counted.")
                .doesNotContain("was declined");
        for (var page : List.of("/en/inputs/INP-000017", "/en/trace/INP-000017")) {
            var told = Visitor.text(visitor.open(page))
                    .replaceAll("<[^>]*>|\\s+", " ")
                    .replaceAll(" +", " ");
            assertThat(told)
                    .containsPattern("not counted any more: the plan PLAN-0003 .* · declined")
                    .containsPattern("does not cite it, but answers what follows from it: the plan PLAN-0004");
        }
    }

    /** What changed can be read from the page of the thing itself, word by word, by everyone who may read it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /en/inputs/INP-000017   | priorities.input     | an input was submitted
            /en/priorities/PRI-0001 | priorities.priority  | a priority was formed
            /en/strategy/1          | strategies.goal      | Description
            /en/strategy/1          | strategies.paragraph | added:
            /en/plans/PLAN-0001     | traceability.link    | Evidence
            """)
    void whatChangedIsReadFromThePageOfTheThing_R86(String page, String kind, String told) {
        var address = Pattern.compile("/en/history/" + Pattern.quote(kind) + "/[0-9a-f-]{36}")
                .matcher(Visitor.text(visitor.open(page)))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        var history = visitor.open(address);

        assertThat(Visitor.text(history)).contains(told, "What went is struck through");
        assertThat(history.getContentAsByteArray()).hasSizeLessThan(60 * 1024);
    }

    /** Everybody reads why it is humanitarian, who contests that and in which words, and no place nearer than its province. */
    @Test
    void aHumanitarianPlanIsToldByItsProvinceWithItsGroundAndWhatIsContested_R19() {
        assertThat(Visitor.text(visitor.open("/en/plans/PLAN-0009")))
                .contains(
                        "shared for information",
                        "OECD DAC purpose codes:",
                        "72010, 72050",
                        "contested as humanitarian",
                        "Ministry of Planning and Finance",
                        "نقل الماء إغاثة",
                        "Eastern Drylands")
                .doesNotContain(
                        "Hamra", "Bir Jadid", "Long Well", "No ministry has decided yet", "Policies it follows");
        for (var page : List.of("/en/plans?state=SHARED", "/en/trace/PLAN-0009", "/en/organisations/ORG-0012")) {
            assertThat(Visitor.text(visitor.open(page)))
                    .as(page)
                    .contains("shared for information", "contested as humanitarian");
        }
        assertThat(Visitor.text(visitor.open("/en/figures")))
                .contains(
                        "One humanitarian plan is shared for information. It is contested that one plan is humanitarian.");
    }

    @Test
    void everybodyReadsHowManyExitCriteriaAreMetAndOnWhatEvidence_R09() {
        assertThat(Visitor.text(visitor.open("/en/process")))
                .contains(
                        "Exit criteria met: 3 of 7",
                        "Phase today: Transition",
                        "Former fighters",
                        "published its register");
        for (var page : List.of("/en/", "/en/strategy")) {
            assertThat(Visitor.text(visitor.open(page))).as(page).contains("Exit criteria met: 3 of 7", "/en/process");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereInEveryLanguageWithoutSessionOrScriptAndWithinItsBudget(InterfaceLanguage spoken) {
        var language = spoken.code();
        var others = ForeignTexts.to(language);
        var wrong = new ArrayList<String>();
        for (var address : addresses()) {
            var response = visitor.open("/" + language + address);
            var page = Visitor.text(response);
            check(wrong, address, "status " + response.getStatus(), response.getStatus() == 200);
            check(wrong, address, "sets a cookie", response.getHeader("Set-Cookie") == null);
            check(wrong, address, "language", page.contains("<html lang=\"" + language + "\""));
            check(wrong, address, "Content-Language", language.equals(response.getHeader("Content-Language")));
            check(wrong, address, "Vary", response.getHeaders("Vary").equals(List.of("Cookie")));
            check(wrong, address, "script or style", !page.contains("<script") && !page.contains(" style="));
            for (var notice : List.of("privacy", "accessibility")) {
                check(wrong, address, notice, page.contains("href=\"/" + language + "/" + notice + "\""));
            }
            check(wrong, address, "missing text", !page.contains("??"));
            var foreign = others.among(Visitor.words(response));
            check(wrong, address, "in another language: " + foreign, foreign.isEmpty());
            var services = visitor.servicesInTheLastPage();
            check(wrong, address, "template asks " + services, services.isEmpty());
            var size = compressed(response.getContentAsByteArray());
            check(wrong, address, size + " bytes", size <= PAGE_BUDGET);
        }
        assertThat(wrong).isEmpty();
    }

    /** Both say what is so: what is kept and for how long, what is tested and what is not, and where the secretariat is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 56 days after you last worked on it | a second person confirms it
            fr | 56 jours après la dernière modification | une seconde personne le confirme
            ar | 56 يومًا من آخر عمل عليه | ويؤكده شخص ثانٍ
            """)
    void theNoticesSayWhatIsKeptOfPeopleAndWhatIsNotTested(String language, String kept, String erased) {
        assertThat(visitor.read("/" + language + "/privacy"))
                .contains(kept, erased, "href=\"/" + language + "/organisations\"");
        assertThat(visitor.read("/" + language + "/accessibility")).contains("WCAG", "axe", "320", "JavaScript");
    }

    private static void check(List<String> wrong, String address, String what, boolean holds) {
        if (!holds) {
            wrong.add(address + ": " + what);
        }
    }

    @Test
    void aFirstVisitStaysWithinSixtyKilobytes() throws IOException {
        var bytes = compressed(visitor.open("/en").getContentAsByteArray());
        for (var file : List.of("styles/mizizi.css", "styles/site.css")) {
            bytes += compressed(new ClassPathResource("META-INF/resources/" + file).getContentAsByteArray());
        }
        bytes += new ClassPathResource("static/favicon.svg").getContentAsByteArray().length;
        assertThat(bytes).isLessThan(VISIT_BUDGET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr-CH, fr;q=0.9, en;q=0.8 | fr", "ar-SD | ar", "kpe, en;q=0.5 | en", "kpe | en"})
    void theFirstPageSpeaksTheLanguageTheBrowserPrefers(String preferred, String language) {
        var response = visitor.open("/", "Accept-Language", preferred);
        assertThat(Visitor.text(response)).contains("<html lang=\"" + language + "\"");
        assertThat(response.getHeader("Content-Language")).isEqualTo(language);
        assertThat(response.getHeaders("Vary")).containsExactlyInAnyOrder("Accept-Language", "Cookie");
    }

    @Test
    void theOtherLanguagesLeadToTheSamePage() {
        assertThat(visitor.read("/en/priorities?q=water"))
                .contains(InterfaceLanguage.codes().stream()
                        .map(language -> "href=\"/" + language + "/priorities?q=water\"")
                        .toList());
    }

    /** Search engines lead each reader to the page in their own language, and others to where the browser is asked. */
    @Test
    void theHeadOfAPageNamesItInEveryLanguage() {
        assertThat(visitor.read("/sw/priorities?q=water"))
                .contains(InterfaceLanguage.codes().stream()
                        .map(
                                "<link rel=\"alternate\" hreflang=\"%1$s\" href=\"http://localhost:8080/%1$s/priorities?q=water\">"
                                        ::formatted)
                        .toList())
                .contains("hreflang=\"x-default\" href=\"http://localhost:8080/en/priorities?q=water\"");
        assertThat(visitor.read("/ar/")).contains("hreflang=\"x-default\" href=\"http://localhost:8080/\"");
    }

    /** What is not there is told in the language that was asked for, else in that of the browser. */
    @ParameterizedTest
    @CsvSource({"/sw/nothing, fr, sw", "/es/plans/PLAN-9999, fr, es", "/pt/no/such/page, ar, pt"})
    void aPageThatIsNotThereSpeaksTheLanguageOfItsAddress(String address, String preferred, String language) {
        var response = visitor.open(address, "Accept-Language", preferred);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getHeader("Content-Language")).isEqualTo(language);
        assertThat(Visitor.text(response)).contains("<html lang=\"" + language + "\"");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var mark = String.valueOf(visitor.open("/en/plans").getHeader("ETag"));
        assertThat(mark).startsWith("W/");
        assertThat(visitor.open("/en/plans", "If-None-Match", mark).getStatus()).isEqualTo(304);
    }

    @Test
    void whatOneMayNotSeeLooksLikeWhatDoesNotExist_T2() {
        var hidden = jdbc.sql("""
                        select '/trace/' || reference from traceability.node where standing = 'HIDDEN'
                        union all
                        select '/plans/' || reference from plans.plan where revision = 0
                        union all
                        select '/strategy/' || number from strategies.strategy where state = 'DRAFT'
                        """).query(String.class).list();
        var absent = visitor.open("/en/plans/PLAN-9999");
        assertThat(absent.getStatus()).isEqualTo(404);
        var nothing = Visitor.text(absent).replace("/plans/PLAN-9999", "");
        assertThat(hidden).isNotEmpty().allSatisfy(address -> {
            var response = visitor.open("/en" + address);
            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(Visitor.text(response).replace(address, "")).isEqualTo(nothing);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/trace/NONE-1",
                "/en/strategy/9999",
                "/en/strategy/x",
                "/en/organisations/ORG-9999",
                "/en/comments/COM-99999",
                "/en/inputs/%3Csvg%20onload=alert(1)%3E",
                "/en/rounds/RND-9999",
                "/en/no/such/page"
            })
    void anythingElseIsThePageThatSaysThereIsNothing_T25(String address) {
        var response = visitor.open(address);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(Visitor.text(response))
                .contains("There is nothing here", "To the start page")
                .doesNotContain("<svg onload");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/priorities?q=%00%27%22%3Cscript%3E&dimension=%00&page=-7",
                "/en/priorities?q=%25_%5C&page=2147483647",
                "/en/priorities?q=%E2%80%AEretaw",
                "/en/search",
                "/en/search?q=%07%E2%80%AEretaw",
                "/en/search?q=%00%27%22%3Cscript%3E",
                "/en/search?q=%25_%5C",
                "/en/plans?page=0"
            })
    void oddQuestionsGetAnOrdinaryPage_T25(String address) {
        var response = visitor.open(address);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(Visitor.text(response)).doesNotContain("<script");
    }

    /** C3: every kind, however it is typed, leads to a page that exists. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%20plan-0001%20 | /plans/PLAN-0001",
                "plan1 | /plans/PLAN-0001",
                "INP-1 | /inputs/INP-000001",
                "inp%20000001 | /inputs/INP-000001",
                "PRI%D9%A1 | /priorities/PRI-0001",
                "rnd1 | /rounds/RND-0001",
                "org%201 | /organisations/ORG-0001",
                "COM-1 | /comments/COM-00001",
                "goal%201.1 | /trace/GOAL-1.1"
            })
    void aReferenceLeadsToItsPage(String typed, String page) {
        assertThat(visitor.open("/fr/find?reference=" + typed).getRedirectedUrl())
                .isEqualTo("/fr" + page);
        assertThat(visitor.open("/fr" + page).getStatus()).isEqualTo(200);
    }

    /** C3: an address that somebody wrote from memory leads to the right one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en/inputs/inp%201 | /en/inputs/INP-000001",
                "/ar/plans/plan%D9%A1 | /ar/plans/PLAN-0001",
                "/en/rounds/rnd-1?page=2 | /en/rounds/RND-0001?page=2"
            })
    void aLooseReferenceInAnAddressIsSetRight(String address, String right) {
        assertThat(visitor.open(address).getRedirectedUrl()).isEqualTo(right);
    }

    /** C3, L1: any other words are looked for, and marked where they are found. */
    @Test
    void otherWordsAreLookedForAmongEverythingPublic() {
        var word = jdbc.sql("""
                        select split_part(title -> 'texts' ->> 'en', ' ', 1) from traceability.node
                        where kind = 'PLAN' and standing = 'IN_FORCE' limit 1
                        """).query(String.class).single();

        assertThat(visitor.open("/en/find?reference=" + word).getRedirectedUrl())
                .isEqualTo("/en/search?q=" + word);
        assertThat(visitor.read("/en/search?q=" + word.toUpperCase(Locale.ROOT)))
                .contains("/en/plans/PLAN-", "<mark>" + word + "</mark>");
        assertThat(visitor.read("/en/search?q=texts")).doesNotContain("<mark>source", "/en/inputs/INP-000001");
        assertThat(visitor.read("/en/search?q=" + "ministry")).contains("/en/organisations/ORG-");
        assertThat(visitor.read("/en/search?q=nothingbearsthis")).contains("Nothing public bears these words");
        assertThat(visitor.open("/en/find?reference=//evil.example").getRedirectedUrl())
                .isEqualTo("/en/search?q=%2F%2Fevil.example");
    }

    @Test
    void crawlersAreToldWhatThereIs() {
        assertThat(visitor.read("/robots.txt")).contains("Disallow: /workspace/", "/sitemap.xml");
        assertThat(visitor.read("/sitemap.xml")).contains("/sitemap.xml?part=0</loc>", "/sitemap.xml?part=1</loc>");
        assertThat(visitor.read("/sitemap.xml?part=0"))
                .contains("/ar/figures</loc>")
                .doesNotContain("/priorities/");
        assertThat(visitor.read("/sitemap.xml?part=1")).contains("/en/priorities/PRI-0001</loc>");
    }

    /** The head of the ledger moves each day, and nothing else on most pages. */
    @Test
    void aPageIsTheSameWhateverStandsAtItsFoot() throws IOException {
        var marks = new UnchangedPages();
        var page = "<main>Water</main>\n<footer>line 7</footer>";
        assertThat(mark(marks, page))
                .startsWith("W/")
                .isEqualTo(mark(marks, page.replace("line 7", "line 8")))
                .isNotEqualTo(mark(marks, page.replace("Water", "Wells")));
    }

    private static String mark(UnchangedPages marks, String page) throws IOException {
        return marks.generateETagHeaderValue(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), true);
    }

    private List<String> addresses() {
        var addresses = new ArrayList<>(List.of(
                "",
                "/",
                "/rounds",
                "/priorities",
                "/priorities?q=water",
                "/search?q=water",
                "/strategy",
                "/plans",
                "/figures",
                "/process",
                "/organisations",
                "/privacy",
                "/accessibility"));
        addresses.addAll(jdbc.sql("""
                        select case kind when 'INPUT' then '/inputs/' when 'PRIORITY' then '/priorities/'
                                         when 'PLAN' then '/plans/' else '/trace/' end || reference
                        from traceability.node where standing in ('PUBLIC', 'IN_FORCE')
                        union all
                        select '/trace/' || reference from traceability.node where standing <> 'HIDDEN'
                        union all
                        select '/rounds/' || reference from rounds.round where state <> 'PLANNED'
                        union all
                        select '/organisations/' || reference from actors.organisation
                        union all
                        select '/comments/' || reference from comments.comment
                        union all
                        select '/strategy/' || number || page
                        from strategies.strategy, unnest(array['', '/comments']) page where state <> 'DRAFT'
                        """).query(String.class).list());
        return addresses;
    }

    private static int compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(new String(bytes, UTF_8), impossible);
        }
        return out.size();
    }
}
