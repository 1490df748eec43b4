package org.mizizi.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.strategies.StrategyFixtures.text;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reviews;
import org.mizizi.plans.Submissions;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkFixtures;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.TraceScene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** the examples of what counts as a trace, as anyone reads them: on the page of a plan's trace and on the plan's own. */
@PortalTest
@Import({PlansFixtures.class, StrategyFixtures.class})
class TraceExamplesOnThePagesTests {

    /** No plan is submitted that serves a goal and answers nobody's words: these are outside the examples. */
    private static final String ALSO_CITED = "What people said · not answered yet: 1 ";

    private static final String TWO_REACHED =
            "Through these, by links that were all confirmed, it reaches 2 more inputs from 2 named organisations.";
    private static final String NONE_REACHED =
            "Through these, by links that were all confirmed, it reaches no further input.";
    private static final String NOT_COUNTED =
            "hang on a link that is confirmed only in part or not answered yet; not counted.";

    @Autowired
    ByHand byHand;

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures plansFixtures;

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Questions questions;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyFixtures strategyFixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Visitor visitor;
    private LinkFixtures fixtures;
    private TraceScene.Parties who;
    private TraceScene scene;

    @BeforeEach
    void begin() {
        visitor = new Visitor(context);
        fixtures = new LinkFixtures(jdbc, byHand, clock);
        who = new TraceScene.Parties(
                organisation("ORG-0005"),
                organisation("ORG-0006"),
                organisation("ORG-0002"),
                organisation("ORG-0001"),
                organisation("ORG-0011"));
        scene = new TraceScene(fixtures, who);
    }

    @Test
    void aPlanReachesByConfirmedChainsWhatItDoesNotCite_R83() {
        scene.everythingButTheThirdIsConfirmed();
        var plan = plansFixtures.inReview("erik", scene.goal);
        fixtures.answer(link(plan, scene.goal), who.ministry(), LinkState.CONFIRMED);

        assertThat(trace(plan))
                .contains("What it cites itself Goal of the strategy · confirmed: 1", ALSO_CITED + TWO_REACHED)
                .contains("One more input stands behind a link that is disputed or gone; drawn, not counted.")
                .contains(scene.three.toString())
                .doesNotContain("not counted. One more input hangs");
        assertThat(page(plan)).containsPattern("Where it comes from .* confirmed answered on");
        assertThat(plansFixtures
                        .decide("okello", plan, PlanOutcome.APPROVED)
                        .verdict()
                        .outcome())
                .isEqualTo(PlanOutcome.APPROVED);
    }

    @Test
    void whatTheMinistryHasNotAnsweredIsNotConfirmed_R83() {
        scene.everythingButTheThirdIsConfirmed();
        var plan = plansFixtures.inReview("erik", scene.goal);

        assertThat(trace(plan))
                .contains("What it cites itself Goal of the strategy · not answered yet: 1")
                .contains(ALSO_CITED + NONE_REACHED + " 2 more inputs " + NOT_COUNTED);
        assertThat(page(plan)).containsPattern("Where it comes from .* not answered yet");
        assertNotApprovable("okello", plan);
    }

    @Test
    void aPriorityThatItsPeopleHaveNotConfirmedCarriesNothing_R83() {
        var plan = plansFixtures.inReview("erik", scene.priority);
        fixtures.answer(link(plan, scene.priority), who.a(), LinkState.CONFIRMED);
        fixtures.answer(link(plan, scene.priority), who.b(), LinkState.CONFIRMED);

        assertThat(trace(plan))
                .contains("National priority · confirmed: 1 " + NONE_REACHED + " 3 more inputs " + NOT_COUNTED);
        assertThat(page(plan)).contains("2 are asked: 2 confirmed.");
        assertNotApprovable("okello", plan);
    }

    @Test
    void halfOfTheAnswersAreEnoughToDisputeAndItIsToldWhose_R83() {
        scene.theFirstIsConfirmed();
        scene.theSecondIsConfirmed();
        var plan = plansFixtures.inReview("erik", scene.one, scene.priority);
        fixtures.answer(link(plan, scene.one), who.a(), LinkState.DISPUTED);
        fixtures.answer(link(plan, scene.priority), who.a(), LinkState.DISPUTED);
        fixtures.answer(link(plan, scene.priority), who.b(), LinkState.CONFIRMED);

        assertThat(trace(plan))
                .contains("National priority · disputed: 1", "What people said · disputed: 1", NONE_REACHED)
                .contains("2 more inputs stand behind a link that is disputed or gone; drawn, not counted.");
        for (var page : new String[] {trace(plan), page(plan)}) {
            assertThat(page)
                    .contains("2 are asked: 1 confirmed and 1 disputed.")
                    .containsPattern("Women's Mediation Network · [^·]* · disputed")
                    .containsPattern("Youth Forum · [^·]* · confirmed");
        }
        assertNotApprovable("okello", plan);
    }

    @Test
    void oneOfTwoMayBeSilentAndThatIsTold_R83() {
        scene.theFirstIsConfirmed();
        var plan = plansFixtures.inReview("erik", scene.priority);
        fixtures.answer(link(plan, scene.priority), who.a(), LinkState.CONFIRMED);
        asLongAgo(plan, 30);

        assertThat(trace(plan))
                .contains("National priority · confirmed: 1 Through these, by links that were all confirmed,"
                        + " it reaches one more input from one named organisation. 2 more inputs " + NOT_COUNTED);
        assertThat(page(plan)).contains("2 are asked: 1 confirmed and 1 not answered.");

        scene.theSecondIsConfirmed();
        assertThat(trace(plan)).contains(TWO_REACHED + " One more input hangs");
    }

    @Test
    void theOwnWordsOfAMinistryAreShownAsItsOwn_R83() {
        var plan = plansFixtures.inReview("grace", fixtures.input(who.ministry()));

        assertThat(trace(plan)).contains("What people said · own claim: 1 " + NONE_REACHED);
        assertThat(page(plan)).containsPattern("Where it comes from .* own claim");
        assertNotApprovable("fatima", plan);
    }

    @Test
    void whatAGoalSaidBeforeCountsForSixtyDays_R83() {
        scene.everythingButTheThirdIsConfirmed();
        var plan = plansFixtures.inReview("erik", scene.goal, scene.one);
        var served = link(plan, scene.goal);
        fixtures.answer(served, who.ministry(), LinkState.CONFIRMED, 90);
        fixtures.answer(link(plan, scene.one), who.a(), LinkState.CONFIRMED);

        fixtures.changed(served, 59);
        assertThat(trace(plan))
                .contains("Goal of the strategy · to be confirmed again: 1", "What people said · confirmed: 1")
                .contains("it reaches one more input from one named organisation.");
        assertThat(page(plan)).containsPattern("Where it comes from .* to be confirmed again");
    }

    @Test
    void afterSixtyDaysWithoutAnAnswerItCountsNoMore_R83() {
        scene.everythingButTheThirdIsConfirmed();
        var plan = plansFixtures.inReview("erik", scene.goal, scene.one);
        var served = link(plan, scene.goal);
        fixtures.answer(served, who.ministry(), LinkState.CONFIRMED, 90);
        fixtures.answer(link(plan, scene.one), who.a(), LinkState.CONFIRMED);

        fixtures.changed(served, 61);
        assertThat(trace(plan))
                .contains("Goal of the strategy · to be confirmed again: 1", "What people said · confirmed: 1")
                .contains(NONE_REACHED + " One more input hangs");
    }

    /** A new version that says the same asks nobody, and leaves the pages and the figures as they were. */
    @Test
    void aVersionThatKeepsAGoalWordForWordChangesNothing_R24() {
        var first = strategyFixtures.adopted();
        var goal = country.as(
                "nadia",
                () -> strategies
                        .read(first.number())
                        .goals()
                        .findFirst()
                        .orElseThrow()
                        .goal()
                        .id()
                        .value());
        var plan = plansFixtures.inReview("erik", goal, scene.one);
        fixtures.answer(link(plan, goal), who.ministry(), LinkState.CONFIRMED);
        fixtures.answer(link(plan, scene.one), who.a(), LinkState.CONFIRMED);
        plansFixtures.decide("okello", plan, PlanOutcome.APPROVED);
        var trace = trace(plan);
        var figures = figures();
        assertThat(trace).contains("Goal of the strategy · confirmed: 1", "What people said · confirmed: 1");

        var next = country.as("nadia", () -> strategies.draftFrom(first.id(), text("The next version")));
        strategyFixtures.adopted(next);

        assertThat(trace(plan)).isEqualTo(trace);
        assertThat(figures()).isEqualTo(figures);
    }

    @Test
    void anAuthorIsToldOfAPlanThatReachesTheirWordsOnlyThroughAGoal_R83() {
        scene.everythingButTheThirdIsConfirmed();
        var plan = plansFixtures.inReview("erik", scene.goal);
        fixtures.answer(link(plan, scene.goal), who.ministry(), LinkState.CONFIRMED);

        assertThat(read("/en/trace/" + scene.one))
                .contains("does not cite it, but answers what follows from it: the plan " + plan.reference())
                .doesNotContain("cited by the plan");
    }

    /** Neither a reply nor a new version settles what only the one who disputes can settle. */
    @Test
    void aDisputeThatTheAgencyRepliesToStandsAlsoWhenThePlanIsSubmittedAgain_R83() {
        var plan = plansFixtures.inReview("erik", plansFixtures.input(), scene.one);
        plansFixtures.answer(plan, LinkState.DISPUTED);
        var disputed = plans.originsOf(plan.id()).stream()
                .flatMap(link -> link.answers().given().stream())
                .map(LinkAnswer::id)
                .toList();
        country.as("erik", () -> questions.reply(requireNonNull(disputed.getFirst()), "We moved the site.", "en"));
        assertThat(page(plan)).contains("disputed", "What we said.", "We moved the site.");

        plansFixtures.returned(plan, List.of());
        country.as("erik", () -> {
            var again = plans.revise(plan.id());
            plans.save(plan.id(), again.seen(), plans.workingCopyOf(plan.id()).orElseThrow());
            submissions.submit(plan.id());
        });
        var resubmitted = country.as("grace", () -> reviews.takeIntoReview(plan.id()));

        assertThat(trace(plan)).contains("disputed: 2");
        assertThat(page(plan)).contains("version 2", "disputed", "What we said.", "We moved the site.");
        assertNotApprovable("okello", resubmitted);
    }

    private UUID organisation(String reference) {
        return country.organisation(reference).id().value();
    }

    private LinkId link(Plan plan, UUID upstream) {
        return plans.originsOf(plan.id()).stream()
                .filter(link -> link.upstream().id().equals(upstream))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void asLongAgo(Plan plan, int days) {
        byHand.write(jdbc.sql(
                        "update traceability.link set claimed_at = claimed_at - make_interval(days => ?) where downstream = ?")
                .params(days, plan.id().value()));
        byHand.write(jdbc.sql(
                        "update traceability.node set asking_since = asking_since - make_interval(days => ?) where id = ?")
                .params(days, plan.id().value()));
    }

    private void assertNotApprovable(String approver, Plan plan) {
        assertRefused("plan.no-confirmed-chain", () -> plansFixtures.decide(approver, plan, PlanOutcome.APPROVED));
    }

    private String trace(Plan plan) {
        return read("/en/trace/" + plan.reference());
    }

    private String page(Plan plan) {
        return read("/en/plans/" + plan.reference());
    }

    /** F1 and F2 among them, without the moment that they are as of, which is another by the next look. */
    private String figures() {
        return read("/en/figures")
                .replaceAll("As of [^.]*, by version", "As of now, by version")
                .replaceAll("Whose words and plans these are.*?How the shares moved", "How the shares moved");
    }

    private String read(String address) {
        return visitor.read(address)
                .replaceAll("(?s).*<main|</main>.*|<svg.*?</svg>", " ")
                .replaceAll("<[^>]*>|\\s+", " ")
                .replace("&#39;", "'")
                .replaceAll(" +", " ")
                .replaceAll(" (?=[.,])", "");
    }
}
