package org.mizizi.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.PreparedCountry;
import org.mizizi.TestCountry;
import org.mizizi.TestDatabase;
import org.mizizi.browser.ForgingBrowser.Call;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.context.WebApplicationContext;

/** T5: what a page does not offer to somebody, they do not get by sending what the page would send. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mizizi.demo.load=false",
            "spring.main.register-shutdown-hook=false",
            "vaadin.launch-browser=false"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestCountry.class, ByHand.class, PreparedCountry.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ForgedRequestsIT {

    private static final String APPROVE = Texts.in("en").of("plans.decide.APPROVED");

    /** Another each time. */
    private static final Pattern MARK_OF_A_FORM = Pattern.compile("[\\w-]{80,}");

    private static final String SEND = Texts.in("en").of("traceability.send");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestCountry people;

    @Autowired
    PreparedCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    private final List<ForgingBrowser> open = new ArrayList<>();

    @BeforeAll
    void everythingIsThere() {
        country.prepare();
    }

    @AfterEach
    void leave() {
        open.forEach(ForgingBrowser::close);
        open.clear();
    }

    /** Without this the tests below could be sending what the server does not understand. */
    @Test
    void whatIsOfferedIsGotBySendingWhatThePageWouldSend() {
        var plan = fixtures.confirmed();
        var approver = signedIn("okello");
        approver.opens("plans/" + plan.reference());
        assertThat(approver.sends(Call.click(approver.element("vaadin-button", APPROVE))))
                .isEqualTo(200);
        assertThat(approver.sends(
                        Call.change(approver.last("vaadin-text-area"), "value", "It rests on what was said.")))
                .isEqualTo(200);
        assertThat(approver.sends(Call.click(approver.element("vaadin-button", decide()))))
                .isEqualTo(200);
        assertThat(approver.sends(Call.event(approver.last("vaadin-confirm-dialog"), "confirm", Map.of())))
                .isEqualTo(200);
        assertThat(state(plan)).isEqualTo(PlanState.APPROVED);

        var question = question(fixtures.inReview("erik", fixtures.input()).id().value());
        var asked = signedIn("salma");
        asked.opens("links/" + question);
        assertThat(asked.sends(
                        Call.change(asked.last("vaadin-radio-group"), "value", "1"),
                        Call.click(asked.element("vaadin-button", SEND))))
                .isEqualTo(200);
        assertThat(answers(question)).isOne();
    }

    private int answers(UUID question) {
        return jdbc.sql("select count(*) from traceability.link_answer where link = ?")
                .param(question)
                .query(Integer.class)
                .single();
    }

    private static String decide() {
        return Texts.in("en").of("plans.decide.APPROVED.do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lucia", "maryam"})
    void anAddressOfWhatOneMayNotKnowOfIsThatOfNothing_T4(String person) {
        var reader = signedIn(person);
        var told = new ArrayList<String>();
        routes().forEach(route -> hidden(route).forEach(name -> {
            var said = said(reader, route, name);
            var ofNothing = said(reader, route, name.replaceAll("[0-9a-f](?=[^./]*$)", "9"));
            if (!said.equals(ofNothing)) {
                told.add("%s with %s: %s, of nothing: %s".formatted(route, name, said, ofNothing));
            }
        }));
        assertThat(told).isEmpty();
    }

    /** Without this the one above could be comparing what everybody is told of everything. */
    @Test
    void whoseThingItIsSeesMoreThanNothing() {
        var plan = reference("begun");
        assertThat(said(signedIn("erik"), "plans/:reference", plan))
                .isNotEqualTo(said(signedIn("erik"), "plans/:reference", "PLAN-9999"));
    }

    private List<String> routes() {
        var servlet = new VaadinServletContext(requireNonNull(context.getServletContext()));
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(servlet))
                .getAvailableRoutes()
                .stream()
                .map(RouteData::getTemplate)
                .filter(route -> route.contains(":"))
                .toList();
    }

    /** What this person is told who opens it, without its name. */
    private static String said(ForgingBrowser reader, String route, String name) {
        var address = route.replace(":kind/:id", ":subject").replaceFirst(":[^/]+", name);
        assertThat(reader.opens(address)).as(address).isEqualTo(200);
        var said = MARK_OF_A_FORM.matcher(reader.told().replace(address, "*")).replaceAll("");
        return name.length() < 4 ? said : said.replace(name, "*");
    }

    /** By what those are named that only some may know of. */
    private List<String> hidden(String route) {
        return switch (route.substring(0, route.indexOf('/'))) {
            case "plans" -> List.of(reference("begun"), reference("takenBack"));
            case "inputs", "translations" -> named("select reference from priorities.input where id = {returned}");
            case "rounds" ->
                named("select reference from rounds.round where id in ({rankingPlanned}, {respondingPlanned})");
            case "strategy" -> named("select number::text from strategies.strategy where id = {drafted}");
            case "links" -> named("select id::text from traceability.link where downstream in ({begun}, {takenBack})");
            case "trace" ->
                named(
                        "select reference from traceability.node where standing = 'HIDDEN' and reference ~ '^(PLAN|INP)-[0-9]+$'");
            case "history" -> named("""
                    select 'priorities.input/' || id from priorities.input where id in ({returned}, {draft})
                    union all select 'traceability.link/' || id from traceability.link where downstream = {takenBack}
                    union all select 'strategies.goal/' || id from strategies.goal where strategy = {drafted}
                    """);
            case "notices" -> named("select id::text from notifications.notice where person = {nadia} limit 1");
            case "memberships" -> named("select id::text from actors.membership_change limit 1");
            case "members" -> named("select id::text from actors.member limit 1");
            case "organisation-changes" -> named("select id::text from actors.organisation_change limit 1");
            case "unfinished" -> named("select id::text from notifications.notice where person = {nadia} limit 1");
            case "country-changes" -> named("select id::text from administration.country_change limit 1");
            case "reports" -> named("""
                    insert into safety.report (id, code_hash, reported_on, language, words)
                    values (gen_random_uuid(), encode(sha256(gen_random_uuid()::text::bytea), 'hex'), current_date, 'en', 'They came at night.')
                    returning id::text
                    """);
            case "priorities", "organisations", "mandates", "founding", "country" -> List.of();
            default -> throw new IllegalArgumentException("Say what nobody may know of at " + route);
        };
    }

    private List<String> named(String statement) {
        return jdbc.sql(country.of(statement)).query(String.class).list();
    }

    /** Whoever may not approve has no such button; what an approver's page would send for it does nothing on theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"lucia", "erik", "salma", "paul", "nadia", "amina", "sami"})
    void whoMayNotApproveCannotPressTheButtonOfAnother_T5(String person) {
        var plan = fixtures.confirmed();
        var approver = signedIn("okello");
        approver.opens("plans/" + plan.reference());
        var button = approver.element("vaadin-button", APPROVE);
        var forger = signedIn(person);
        forger.opens("plans/" + plan.reference());
        assertThat(forger.find("vaadin-button", APPROVE)).isNull();

        nothingHappens(() -> {
            var before = forger.highest();
            everywhere(forger, before + 1, before + 400);
            forger.off().forEach(node -> press(forger, node));
            assertThat(forger.sends(approver.token(), Call.click(button))).isBetween(200, 499);
        });
        assertThat(state(plan)).isEqualTo(PlanState.IN_REVIEW);
    }

    /** Why not is said beside the button; that it is off on the page is not what holds it. */
    @ParameterizedTest
    @CsvSource({"okello, unconfirmed", "fatima, ministryPlan", "okello, disputed"})
    void aButtonThatIsOffStaysOff_T5(String person, String plan) {
        var forger = signedIn(person);
        forger.opens("plans/" + reference(plan));
        var button = forger.element("vaadin-button", APPROVE);
        assertThat(forger.isOff(button)).isTrue();

        nothingHappens(() -> {
            assertThat(forger.sends(Call.change(button, "disabled", false), Call.click(button)))
                    .isEqualTo(200);
            press(forger, button);
            assertThat(forger.find("vaadin-button", decide())).isNull();
        });
    }

    /** A question is put to those whose words are cited; the form in which they answer is nobody else's. */
    @ParameterizedTest
    @ValueSource(strings = {"lucia", "erik", "amadou", "okello", "nadia"})
    void anothersFormIsNotAnsweredIn_T5(String person) {
        var asked = signedIn("salma");
        var question = question(country.called("unconfirmed"));
        asked.opens("links/" + question);
        var choice = asked.last("vaadin-radio-group");
        var send = asked.element("vaadin-button", SEND);
        var forger = signedIn(person);
        forger.opens("links/" + question);

        nothingHappens(() -> {
            assertThat(forger.sends(Call.change(choice, "value", "1"), Call.click(send)))
                    .isLessThan(500);
            assertThat(forger.sends(asked.token(), Call.change(choice, "value", "1"), Call.click(send)))
                    .isLessThan(500);
        });
        assertThat(answers(question)).isZero();
    }

    /** A list that can only be read stands as it stood, whatever a page says of it. */
    @ParameterizedTest
    @CsvSource({"lucia, ranking", "salma, ranked", "nadia, ranking"})
    void aListThatCanOnlyBeReadIsNotChanged_T5(String person, String round) {
        var forger = signedIn(person);
        forger.opens("rounds/"
                + named("select reference from rounds.round where id = {" + round + "}")
                        .getFirst() + "/ballot");
        var before = kept();

        nothingHappens(() -> {
            var list = forger.last("mizizi-rank-list");
            assertThat(forger.sends(
                            Call.change(list, "readonly", false),
                            Call.event(list, "places-changed", Map.of("event.detail", List.of(2, 1)))))
                    .isEqualTo(200);
            forger.off().forEach(node -> press(forger, node));
        });
        assertThat(kept()).isEqualTo(before);
    }

    private List<String> kept() {
        return named("select b::text from rankings.ballot b union all select d::text from rankings.draft d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lucia", "salma"})
    void aPageAnswersNoMethodThatItDoesNotOfferAndSaysSoInOneLine_T5(String person, CapturedOutput log) {
        var plan = reference("plan");
        var forger = signedIn(person);
        forger.opens("plans/" + plan);

        var methods = List.of("decide", "redraw", "send", "getElement", "setEnabled");
        nothingHappens(() -> IntStream.rangeClosed(1, forger.highest()).forEach(node -> {
            for (var method : methods) {
                assertThat(forger.sends(Call.method(node, method))).isLessThan(500);
            }
        }));
        assertThat(log.getAll().lines().filter(line -> line.contains("objection=not-offered")))
                .isNotEmpty()
                .allMatch(line -> line.contains("org.mizizi.refusals : refused attempt="));
        assertThat(log.getAll()).doesNotContain("Faulty method invocation", "PublishedServerEventHandlerRpcHandler");
    }

    private ForgingBrowser signedIn(String person) {
        var browser = ForgingBrowser.signedIn("http://localhost:" + port, person);
        open.add(browser);
        return browser;
    }

    private static void everywhere(ForgingBrowser forger, int first, int last) {
        var calls = IntStream.rangeClosed(first, last).mapToObj(Call::click).toArray(Call[]::new);
        assertThat(forger.sends(calls)).isEqualTo(200);
    }

    private static void press(ForgingBrowser forger, int node) {
        var calls = Stream.of("click", "confirm", "keydown", "value-changed", "change")
                .map(event -> Call.event(node, event, Map.of()));
        calls.forEach(call -> assertThat(forger.sends(call)).isEqualTo(200));
    }

    private void nothingHappens(Runnable attempt) {
        var before = ledger();
        attempt.run();
        assertThat(ledger()).isEqualTo(before);
    }

    private String ledger() {
        return jdbc.sql("select count(*) || ' ' || coalesce(max(sequence), 0) from audit.entry")
                .query(String.class)
                .single();
    }

    private PlanState state(Plan plan) {
        return people.as("amina", () -> plans.find(plan.reference()).state());
    }

    private String reference(String plan) {
        return jdbc.sql("select reference from plans.plan where id = ?")
                .param(country.called(plan))
                .query(String.class)
                .single();
    }

    private UUID question(UUID plan) {
        return jdbc.sql("select id from traceability.link where downstream = ? and upstream_level = 1")
                .param(plan)
                .query(UUID.class)
                .single();
    }
}
