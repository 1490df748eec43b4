package org.mizizi.strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.strategies.StrategyFixtures.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.Reaction;
import org.mizizi.shared.BegunAnew;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.Claims;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.Relation;
import org.mizizi.traceability.SeenQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** a goal stays the same goal over the versions of the strategy, and what cites it stays linked to it. */
@PortalTest
@Import(StrategyFixtures.class)
class GoalsOverVersionsTests {

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @Autowired
    Links links;

    @Autowired
    Claims claims;

    @Autowired
    Questions questions;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private Strategy first;
    private UUID goal;
    private UUID plan;

    @BeforeEach
    void aPlanCitesAGoalInForceAndAMinistryHasConfirmedIt() {
        first = fixtures.adopted();
        goal = goal(first).id().value();
        plan = UUID.randomUUID();
        country.as(
                "erik",
                () -> Reaction.run(() -> transaction.executeWithoutResult(_ -> {
                    claims.describe(
                            new Node(
                                    plan,
                                    NodeKind.PLAN,
                                    "PLAN-" + plan,
                                    country.organisation("ORG-0011").id(),
                                    text("A plan"),
                                    NodeStanding.PUBLIC),
                            text("What it does"));
                    claims.claim(plan, new Claim(goal, Relation.ANSWERS, "Its first benchmark"));
                })));
        country.as("grace", () -> questions.confirm(asked()));
    }

    @Test
    void whereAGoalStaysAsItIsNothingIsAskedAndNothingChanges_R24() {
        var second = fixtures.adopted(next());

        assertThat(strategies.inForce().orElseThrow().id()).isEqualTo(second.id());
        assertThat(cited()).satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.CONFIRMED);
            assertThat(link.upstream().id()).isEqualTo(goal);
            assertThat(link.upstream().reference()).isEqualTo("GOAL-1.1");
            assertThat(link.upstream().standing()).isEqualTo(NodeStanding.IN_FORCE);
        });
        assertThat(links.lineage("GOAL-1.1").of(NodeKind.PRIORITY)).hasSize(1);
        assertThat(strategies
                        .read(second.number())
                        .goals()
                        .findFirst()
                        .orElseThrow()
                        .carries())
                .hasSize(1);
    }

    @Test
    void whereItsWordsChangeTheMinistriesAreAskedAgain_R24() {
        var next = next();
        var written = goal(next);
        country.as(
                "nadia",
                () -> drafts.editGoal(
                        written.id(),
                        written.version(),
                        new GoalText(text("Another goal"), written.description(), written.marks(), carried(next))));
        fixtures.adopted(next);

        assertThat(cited()).satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.TO_RECONFIRM);
            assertThat(link.earlier()).isEqualTo(LinkState.CONFIRMED);
            assertThat(link.upstream().title()).isEqualTo(text("Another goal"));
        });
        country.as("fatima", () -> assertThat(asked()).hasSize(1));
    }

    @Test
    void whereItCarriesAnotherPriorityTheMinistriesAreAskedAgain_R24() {
        var next = next();
        var written = goal(next);
        var carries = Stream.concat(carried(next).stream(), Stream.of(fixtures.priority()))
                .collect(Collectors.toSet());
        country.as(
                "nadia",
                () -> drafts.editGoal(
                        written.id(),
                        written.version(),
                        new GoalText(written.title(), written.description(), written.marks(), carries)));
        fixtures.adopted(next);

        assertThat(cited().state()).isEqualTo(LinkState.TO_RECONFIRM);
    }

    /** The Ministry of Planning is no longer one, and so neither signs nor answers. */
    @Test
    void whereOtherMinistriesAreResponsibleTheyAreAskedAgain_R24() {
        var answered = fixtures.answered(next());
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                jdbc.sql("update actors.organisation set verified = false where reference = 'ORG-0003'")
                        .update();
                events.publishEvent(new BegunAnew());
                country.as("nadia", () -> strategies.revise(answered.id()));
                assertThat(country.as("okello", () -> strategies.sign(answered.id()))
                                .state())
                        .isEqualTo(StrategyState.ADOPTED);
                assertThat(cited().state()).isEqualTo(LinkState.TO_RECONFIRM);
            });
        } finally {
            events.publishEvent(new BegunAnew());
        }
    }

    @Test
    void whereItEndsTheLinkEndsWithIt_R24() {
        fixtures.adopted();

        assertThat(cited().ownershipBroken()).isTrue();
        assertThat(links.lineage("GOAL-1.1-v" + first.number()).origin().id()).isEqualTo(goal);
    }

    /** The goal of another draft is not the one in force, whatever becomes of that draft. */
    @Test
    void aDraftOfADraftBeginsGoalsOfItsOwn_R24() {
        var written = fixtures.complete();
        var other = country.as("nadia", () -> strategies.draftFrom(written.id(), text("Another draft")));
        fixtures.adopted(other);
        var inForce = goal(other);

        country.as("nadia", () -> drafts.discard(written.id()));

        assertThat(links.lineage("GOAL-1.1").origin().id())
                .isEqualTo(inForce.identity().value());
        assertThat(links.lineage("GOAL-1.1").origin().standing()).isEqualTo(NodeStanding.IN_FORCE);
    }

    private Strategy next() {
        return country.as("nadia", () -> strategies.draftFrom(first.id(), text("The next version")));
    }

    private Goal goal(Strategy strategy) {
        return country.as(
                "nadia",
                () -> strategies
                        .read(strategy.number())
                        .goals()
                        .findFirst()
                        .orElseThrow()
                        .goal());
    }

    private Set<UUID> carried(Strategy strategy) {
        return country.as(
                "nadia",
                () -> strategies
                        .read(strategy.number())
                        .goals()
                        .flatMap(written -> written.carries().stream())
                        .map(link -> link.upstream().id())
                        .collect(Collectors.toSet()));
    }

    private List<SeenQuestion> asked() {
        return questions.waitingForMe().stream()
                .filter(link -> link.downstream().id().equals(plan))
                .map(LinkRow::seen)
                .toList();
    }

    private LinkRow cited() {
        var found = new ArrayList<LinkRow>();
        Reaction.run(() -> found.addAll(links.upstreamOf(plan)));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
