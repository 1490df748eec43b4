package org.mizizi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.TestDatabase;
import org.mizizi.WholeList;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.Figures;
import org.mizizi.coherence.HumanitarianPlansCounted;
import org.mizizi.coherence.Share;
import org.mizizi.comments.CommentRow;
import org.mizizi.comments.Comments;
import org.mizizi.plans.PlanRow;
import org.mizizi.plans.PlanSearch;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.PriorityState;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.Ballots;
import org.mizizi.rankings.Result.Ranking;
import org.mizizi.rankings.Results;
import org.mizizi.responses.ResponseSearch;
import org.mizizi.responses.Responses;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.RoundSearch;
import org.mizizi.rounds.Rounds;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyRow;
import org.mizizi.strategies.StrategyState;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/** The whole story, told once on a database of its own. */
@SpringBootTest(properties = "spring.main.register-shutdown-hook=false")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
class DemoCountryTests {

    private static final Set<PlanState> IN_FORCE = EnumSet.of(PlanState.APPROVED, PlanState.APPROVED_WITH_CONDITIONS);
    private static final InputSearch EVERY_INPUT = InputSearch.EVERYTHING;

    private static final int ALL = 1000;

    @Autowired
    Cast cast;

    @Autowired
    Framework framework;

    @Autowired
    Rounds rounds;

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    Ballots ballots;

    @Autowired
    Results results;

    @Autowired
    Strategies strategies;

    @Autowired
    Comments comments;

    @Autowired
    Responses responses;

    @Autowired
    Plans plans;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Test
    void everyRoundStandsWhereTheStoryLeavesIt() {
        assertThat(WholeList.of(key -> rounds.page(RoundSearch.EVERYTHING, key)))
                .extracting(RoundRow::purpose, RoundRow::phase)
                .containsExactlyInAnyOrderElementsOf(RoundsFile.read().rounds().stream()
                        .map(round -> tuple(
                                round.purpose(),
                                RoundPhase.valueOf(round.state().name())))
                        .toList())
                .contains(tuple(RoundPurpose.COLLECT, RoundPhase.ANSWERED), tuple(RoundPurpose.RANK, RoundPhase.OPEN));
    }

    @Test
    void everyoneWhoSpokeInTheFirstRoundHasAnAnswer() {
        var first = round(RoundPurpose.COLLECT, RoundPhase.ANSWERED);
        assertThat(WholeList.of(key -> inputs.page(InputSearch.of(first.id()), key)))
                .hasSize(52)
                .allMatch(input -> input.outcome() != null);
        assertThat(WholeList.of(key -> inputs.page(EVERY_INPUT, key))).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void theSecondRoundStillWaitsForAnswers() {
        var second = round(RoundPurpose.COLLECT, RoundPhase.OPEN);
        assertThat(WholeList.of(key -> inputs.page(InputSearch.waiting(second.id()), key)))
                .hasSize(13);
        cast.as(
                "salma",
                () -> assertThat(WholeList.of(key -> inputs.mine(InputSearch.EVERYTHING, key)))
                        .anyMatch(input -> input.progress().returnReason() != null));
    }

    @Test
    void whoAskedForProtectionIsNotNamed() {
        assertThat(WholeList.of(key -> inputs.page(EVERY_INPUT, key)))
                .filteredOn(input -> input.content().authorship() == Authorship.PROTECTED)
                .isNotEmpty()
                .allMatch(
                        input -> input.voice().author() == null && input.voice().organisation() == null);
    }

    @Test
    void theRegisterIsFormedFromInputsWhoseAuthorsConfirm() {
        assertThat(register.references(0, ALL).stream().map(register::find))
                .extracting(priority -> priority.title().original(), PriorityRow::state)
                .containsExactlyInAnyOrderElementsOf(PrioritiesFile.read().priorities().stream()
                        .map(priority -> tuple(priority.title().original(), priority.state()))
                        .toList());
        assertThat(register.references(0, ALL).stream().map(register::find))
                .filteredOn(priority -> priority.state() == PriorityState.IN_STRATEGY)
                .allMatch(priority -> priority.behind().confirmed() > 0);
    }

    @Test
    void oneRankingIsPublishedAndTheOtherStillOpen() {
        var closed = round(RoundPurpose.RANK, RoundPhase.ANSWERED);
        assertThat(results.of(closed.id())).isInstanceOfSatisfying(Ranking.class, ranking -> {
            assertThat(ranking.ballots()).isEqualTo(8);
            assertThat(ranking.alternatives()).hasSize(11);
        });
        var open = round(RoundPurpose.RANK, RoundPhase.OPEN);
        assertThat(ballots.alternatives(open.id())).hasSize(10);
        cast.as("salma", () -> assertThat(ballots.mine(open.id())).isEmpty());
        cast.as("hassan", () -> assertThat(ballots.mine(open.id())).isPresent());
    }

    @Test
    void theFirstFrameworkIsAdoptedTheSecondInConsultationAndTheThirdWaitsForSignatures() {
        assertThat(strategies.all())
                .extracting(StrategyRow::number, StrategyRow::state)
                .containsExactly(
                        tuple(3, StrategyState.REVISED),
                        tuple(2, StrategyState.IN_CONSULTATION),
                        tuple(1, StrategyState.ADOPTED));
        for (var version : StrategiesFile.read().strategies()) {
            for (var paragraph : version.paragraphs().toList()) {
                assertThat(framework
                                .paragraph(version.version(), paragraph.number())
                                .text())
                        .isEqualTo(version.revised() == null ? paragraph.consulted() : paragraph.text());
            }
        }
    }

    @Test
    void theCommentsOnTheFirstFrameworkAreAnsweredAndSomeOnTheSecondWait() {
        assertThat(comments.on(strategies.find(1).id())).hasSize(14).allMatch(CommentRow::answered);
        assertThat(comments.on(strategies.find(2).id())).hasSize(8).anyMatch(comment -> !comment.answered());
    }

    @Test
    void threeAgenciesAnsweredEveryPriority() {
        assertThat(WholeList.of(key -> responses.of(
                        round(RoundPurpose.RESPOND, RoundPhase.CLOSED).id(), ResponseSearch.EVERYTHING, key)))
                .hasSize(30);
    }

    @Test
    void everyPlanStandsWhereTheStoryLeavesIt() {
        var told = PlansFile.read().plans();
        assertThat(publicPlans())
                .extracting(plan -> plan.what().title(), PlanRow::state)
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .filter(plan -> plan.submitted() != null)
                        .map(plan -> tuple(plan.title(), plan.state()))
                        .toList());
        cast.as("grace", () -> assertThat(publicPlans()).hasSameSizeAs(told));
    }

    @Test
    void noPlanIsInForceOnClaimsAlone() {
        assertThat(publicPlans())
                .filteredOn(plan -> IN_FORCE.contains(plan.state()))
                .hasSize(3)
                .allMatch(plan -> plans.originsOf(plan.id()).stream().anyMatch(DemoCountryTests::isConfirmed));
    }

    @Test
    void anAuthorDisputesAPlanInTheirOwnWords() {
        assertThat(publicPlans())
                .flatExtracting(plan -> plans.originsOf(plan.id()))
                .filteredOn(link -> link.state() == LinkState.DISPUTED)
                .hasSize(3)
                .allMatch(link -> link.answers().given().stream()
                        .anyMatch(answer -> answer.said() == LinkState.DISPUTED && answer.words() != null));
    }

    @Test
    void everyPlanInForceShowsALinkToTheFrameworkOneOfThemUnconfirmedAndTwoReachWhatPeopleSaid_R30() {
        assertThat(figures.all())
                .extracting(Figure::count)
                .containsExactly(
                        new Share(BigDecimal.ZERO, BigDecimal.valueOf(3)),
                        new Share(BigDecimal.ONE, BigDecimal.valueOf(3)),
                        new Share(BigDecimal.TWO, BigDecimal.valueOf(3)));
    }

    /** Its three districts lie in one province; it is in none of the shares, and one ministry contests that it is humanitarian. */
    @Test
    void oneHumanitarianPlanIsSharedAndContested_R19() {
        assertThat(publicPlans())
                .filteredOn(plan -> plan.what().humanitarian())
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.state()).isEqualTo(PlanState.SHARED);
                    assertThat(plan.what().contested()).isTrue();
                    assertThat(plans.content(plan.id(), 1).what().placeCodes()).containsExactly("XT04");
                });
        assertThat(figures.humanitarian()).isEqualTo(new HumanitarianPlansCounted(1, 1));
    }

    /** Rolled back: that nobody has verified it yet is part of the story. */
    @Test
    @Transactional
    void theLedgerOfTheWholeStoryIsIntact() {
        cast.as("amina", () -> assertThat(ledger.verify()).isInstanceOf(Verdict.Intact.class));
    }

    @Test
    void theSignInPageBeginsWithOnePersonOfEachRole() {
        var roles = cast.all().stream()
                .map(person -> person.account().claimedRoles())
                .toList();
        assertThat(roles).hasSize(20);
        assertThat(roles.subList(0, 8)).doesNotHaveDuplicates().doesNotContain(Set.of());
        assertThat(roles.get(8)).isEmpty();
    }

    private RoundRow round(RoundPurpose purpose, RoundPhase phase) {
        return WholeList.of(key -> rounds.page(RoundSearch.EVERYTHING, key)).stream()
                .filter(round -> round.purpose() == purpose && round.phase() == phase)
                .findFirst()
                .orElseThrow();
    }

    private List<PlanRow> publicPlans() {
        return WholeList.of(key -> plans.page(PlanSearch.EVERYTHING, key));
    }

    private static boolean isConfirmed(LinkRow link) {
        return link.state() == LinkState.CONFIRMED || link.state() == LinkState.PARTLY;
    }
}
