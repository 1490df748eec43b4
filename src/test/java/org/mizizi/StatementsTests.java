package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mizizi.comments.CommentRow;
import org.mizizi.comments.Comments;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoPeople;
import org.mizizi.strategies.Strategies;
import org.mizizi.traceability.Questions;
import org.mizizi.translations.Said;
import org.mizizi.translations.Translations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the busiest pages ask of the database: a constant, however much there is to show. */
@DemoTest
@Import({CountedStatements.class, GrownCountry.class})
@ViewPackages(packages = "org.mizizi")
class StatementsTests extends SpringBrowserlessTest {

    private static final Map<String, Long> EXPECTED = Map.of(
            "/en/", 4L,
            "/en/priorities", 2L,
            "/en/plans", 1L,
            "workspace/", 4L,
            "workspace/rounds/RND-0005/inputs", 2L,
            "workspace/priorities", 2L,
            "workspace/plans", 1L,
            "workspace/figures", 7L,
            "workspace/trace/PLAN-0006", 7L,
            "workspace/trace/INP-000042", 7L);
    private static final List<String> SITE = List.of("/en/", "/en/priorities", "/en/plans");
    private static final List<String> LISTS = List.of(
            "/en/priorities",
            "/en/plans",
            "/en/rounds",
            "/en/organisations",
            "/en/rounds/RND-0005",
            "/en/rounds/RND-0004",
            "/en/strategy/2/comments");
    private static final List<String> WORKSPACE = List.of(
            "", "rounds/RND-0005/inputs", "priorities", "plans", "figures", "trace/PLAN-0006", "trace/INP-000042");

    private static final int MANY = 120;
    private static final int MORE_THAN_HOME_SHOWS = 12;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Inputs inputs;

    @Autowired
    Rounds rounds;

    @Autowired
    Questions questions;

    @Autowired
    Comments comments;

    @Autowired
    Strategies strategies;

    @Autowired
    Translations translations;

    @Autowired
    DemoPeople people;

    @Autowired
    GrownCountry country;

    @Test
    @SignedInAs("nadia")
    void thePagesAskTheSameHoweverMuchThereIsToShow() {
        var site = webAppContextSetup(context).build();
        counted(site);
        var few = counted(site);
        assertThat(few).isEqualTo(EXPECTED);
        manyInputs();
        assertThat(counted(site)).isEqualTo(few);
    }

    /** H5: the lines, who they name, whose deputies those were, and when it was verified. */
    @Test
    @SignedInAs("amina")
    void aPageOfTheLedgerAsksFourTimes() {
        assertThat(CountedStatements.least(() -> Address.open("ledger"))).isEqualTo(4);
    }

    /** H5: what waits in all modules is one statement; the others are what became of their words, comments, news, and who stands in. */
    @Test
    @SignedInAs("salma")
    void homeOfARepresentativeAsksSixTimesHoweverMuchWaits() {
        assertThat(home()).isEqualTo(6);
        grow(MORE_THAN_HOME_SHOWS);
        assertThat(home()).isEqualTo(6);
    }

    /** H5: and how much is asked of a ministry. */
    @Test
    @SignedInAs("fatima")
    void homeOfAMinistryAsksSevenTimesHoweverMuchWaits() {
        assertThat(home()).isEqualTo(7);
        grow(MORE_THAN_HOME_SHOWS);
        assertThat(home()).isEqualTo(7);
    }

    /** H5 */
    @Test
    @SignedInAs("erik")
    void homeOfAnAgencyAsksFourTimesHoweverMuchWaits() {
        assertThat(home()).isEqualTo(4);
        grow(MORE_THAN_HOME_SHOWS);
        assertThat(home()).isEqualTo(4);
    }

    /** H5 */
    @Test
    @SignedInAs("nadia")
    void homeOfTheConvenorAsksFourTimesHoweverMuchWaits() {
        grow(MORE_THAN_HOME_SHOWS);
        assertThat(home()).isEqualTo(4);
    }

    /** H5 */
    @Test
    @SignedInAs("sami")
    void homeOfAnAdministratorAsksThreeTimes() {
        assertThat(home()).isEqualTo(3);
    }

    /** H5 */
    @Test
    @SignedInAs("amina")
    void homeOfAnAuditorAsksThreeTimes() {
        assertThat(home()).isEqualTo(3);
    }

    /** H5 */
    @Test
    @SignedInAs("zeinab")
    void homeOfATranslatorAsksThreeTimes() {
        assertThat(home()).isEqualTo(3);
    }

    /** Whoever is at home already and goes there draws nothing anew. */
    private static long home() {
        return LongStream.range(0, 3)
                .map(_ -> {
                    Address.open("trace");
                    return CountedStatements.in(() -> Address.open(""));
                })
                .min()
                .orElseThrow();
    }

    private void grow(int more) {
        country.inputs(more);
        country.plans(more);
        country.rounds(more);
        country.organisations(more);
        country.comments(more);
        country.responses(more);
    }

    /** H5: what the browser says when the session is over was asked with each click. */
    @Test
    @SignedInAs("nadia")
    void aPageThatIsOpenKnowsTheLanguageOfItsReader() {
        Address.open("");
        assertThat(CountedStatements.in(() -> assertThat(VaadinService.getCurrent()
                                .getSystemMessages(Locale.ENGLISH, VaadinRequest.getCurrent())
                                .getSessionExpiredCaption())
                        .isEqualTo(((Component) getCurrentView()).getTranslation("session.over"))))
                .isZero();
    }

    /** H5: at most eight a page, and as many with 120 rows more in every table. */
    @Test
    void everyListOfTheSiteAsksTheSameHoweverLongItIs() {
        var site = webAppContextSetup(context).build();
        LISTS.forEach(path -> read(site, path));
        var few = asked(site);
        assertThat(few.values()).allMatch(statements -> statements <= 8);
        grow(MANY);
        assertThat(asked(site)).isEqualTo(few);
    }

    /** H5: who said it, who is asked and what they answered is read for all inputs of a priority at once. */
    @Test
    void aPriorityAsksTheSameHoweverManyInputsItComesFrom() {
        var site = webAppContextSetup(context).build();
        var few = "/en/priorities/" + country.origins(2);
        var many = "/en/priorities/" + country.origins(MANY);
        read(site, few);
        assertThat(CountedStatements.least(() -> read(site, many)))
                .isEqualTo(CountedStatements.least(() -> read(site, few)));
    }

    /** H5: in the workspace too. */
    @Test
    @SignedInAs("erik")
    void aPriorityOfTheWorkspaceAsksTheSameHoweverManyInputsItComesFrom() {
        var few = "priorities/" + country.origins(2);
        var many = "priorities/" + country.origins(MANY);
        Address.open(few);
        assertThat(CountedStatements.least(() -> Address.open(many)))
                .isEqualTo(CountedStatements.least(() -> Address.open(few)));
    }

    /** M2: what stands beside a question and behind the titles of a ballot is read at once, however much there is. */
    @Test
    @SignedInAs("salma")
    void aQuestionAndABallotAskTheSameHoweverMuchThereIsToShow() {
        var question = "links/" + questions.waitingForMe().getFirst().id().value();
        var ballot = "rounds/RND-0006/ballot";
        var few = List.of(
                CountedStatements.least(() -> Address.open(question)),
                CountedStatements.least(() -> Address.open(ballot)));
        country.priorities(MANY);
        country.plans(MANY);
        assertThat(List.of(
                        CountedStatements.least(() -> Address.open(question)),
                        CountedStatements.least(() -> Address.open(ballot))))
                .isEqualTo(few);
    }

    /** what stands beneath comments is read at once, however many there are and however many are translated. */
    @Test
    @SignedInAs("nadia")
    void commentsAskTheSameHoweverManyAreTranslated_R46() {
        var site = webAppContextSetup(context).build();
        var heard = comments.on(strategies.find(2).id()).stream()
                .filter(comment ->
                        !comment.withdrawn() && comment.said().language().equals("en"))
                .toList();
        assertThat(heard).hasSizeGreaterThan(3);
        translate(heard.getFirst());
        var few =
                List.of(CountedStatements.least(() -> read(site, "/fr/strategy/2/comments")), commentsInTheWorkspace());
        heard.stream().skip(1).forEach(this::translate);
        assertThat(List.of(
                        CountedStatements.least(() -> read(site, "/fr/strategy/2/comments")), commentsInTheWorkspace()))
                .isEqualTo(few);
    }

    /** H5: so does the desk of the translators. */
    @Test
    @SignedInAs("zeinab")
    void theDeskOfTheTranslatorsAsksTheSameHoweverMuchWaits_R46() {
        var few = CountedStatements.least(() -> Address.open("translations"));
        assertThat(few).isLessThanOrEqualTo(8);
        country.said(MANY);
        assertThat(CountedStatements.least(() -> Address.open("translations"))).isEqualTo(few);
    }

    private static long commentsInTheWorkspace() {
        return CountedStatements.least(() -> Address.open("strategy/2/comments"));
    }

    private void translate(CommentRow comment) {
        var translator = people.all().stream()
                .map(DemoPeople.DemoPerson::account)
                .filter(account -> account.username().equals("zeinab"))
                .findFirst()
                .orElseThrow();
        ActingAs.person(translator, () -> {
            var seen = translations.find(comment.reference(), "sw").state();
            return translations.translate(
                    comment.id().value(), seen, new Said("sw", "", "Maneno " + comment.reference()));
        });
    }

    private static Map<String, Long> asked(MockMvc site) {
        return LISTS.stream()
                .collect(Collectors.toMap(path -> path, path -> CountedStatements.least(() -> read(site, path))));
    }

    private Map<String, Long> counted(MockMvc site) {
        var counts = SITE.stream()
                .collect(Collectors.toMap(
                        path -> path,
                        path -> CountedStatements.least(() -> read(site, path)),
                        (first, _) -> first,
                        LinkedHashMap::new));
        opened().forEach(counts::put);
        opened().forEach((path, statements) -> counts.merge(path, statements, Math::min));
        return counts;
    }

    private static Map<String, Long> opened() {
        return WORKSPACE.stream()
                .collect(Collectors.toMap(
                        path -> "workspace/" + path, path -> CountedStatements.in(() -> Address.open(path))));
    }

    private static void read(MockMvc site, String path) {
        try {
            assertThat(site.perform(MockMvcRequestBuilders.get(path))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        } catch (Exception problem) {
            throw new IllegalStateException(path, problem);
        }
    }

    private void manyInputs() {
        var round = rounds.find("RND-0005");
        var author = people.all().stream()
                .map(DemoPeople.DemoPerson::account)
                .filter(account -> account.username().equals("salma"))
                .findFirst()
                .orElseThrow();
        var known = WholeList.of(key -> inputs.page(InputSearch.waiting(round.id()), key))
                .getFirst();
        for (var number = 0; number < 30; number++) {
            var content = new InputContent(
                    InputKind.NEED,
                    "en",
                    "A well for street " + number,
                    "",
                    known.content().place(),
                    null,
                    known.content().dimension(),
                    Authorship.ORGANISATION);
            ActingAs.person(
                    author,
                    () -> inputs.submit(inputs.saveDraft(round.id(), content).id()));
        }
    }
}
