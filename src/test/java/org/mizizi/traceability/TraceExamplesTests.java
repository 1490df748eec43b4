package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.traceability.TraceScene.Parties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * the examples of what counts as a trace. I1 is an input of WHO.a(), I2 and I3 are of B; P is formed from all three; G
 * carries P and is the responsibility of a ministry; the plan is an agency's.
 */
@PortalTest
@Transactional
class TraceExamplesTests {

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkRows rows;

    @Autowired
    Clock clock;

    private static final Parties WHO = Parties.INVENTED;

    private LinkFixtures fixtures;
    private TraceScene scene;
    private UUID plan;

    @BeforeEach
    void begin() {
        fixtures = new LinkFixtures(jdbc, byHand, clock);
        scene = new TraceScene(fixtures, WHO);
        plan = fixtures.plan(WHO.agency());
    }

    @Test
    void aPlanReachesByConfirmedChainsWhatItDoesNotCite() {
        scene.everythingButTheThirdIsConfirmed();
        fixtures.answer(fixtures.claim(plan, scene.goal, WHO.agency()), WHO.ministry(), LinkState.CONFIRMED);

        assertThat(strength(scene.one)).isEqualTo(Strength.CONFIRMED);
        assertThat(strength(scene.two)).isEqualTo(Strength.CONFIRMED);
        assertThat(strength(scene.three)).as("drawn, not counted").isEqualTo(Strength.BROKEN);
        assertThat(approvable()).isTrue();
        assertThat(traced()).as("no link of its own to an input or a priority").isFalse();
    }

    @Test
    void whatTheMinistryHasNotAnsweredIsNotConfirmed() {
        scene.everythingButTheThirdIsConfirmed();
        fixtures.claim(plan, scene.goal, WHO.agency());

        assertThat(strength(scene.one)).isEqualTo(Strength.OPEN);
        assertThat(strength(scene.two)).isEqualTo(Strength.OPEN);
        assertThat(approvable()).isFalse();
    }

    @Test
    void aPriorityThatItsPeopleHaveNotConfirmedCarriesNothing() {
        var cited = fixtures.claim(plan, scene.priority, WHO.agency());
        fixtures.answer(cited, WHO.a(), LinkState.CONFIRMED);
        fixtures.answer(cited, WHO.b(), LinkState.CONFIRMED);

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.CONFIRMED);
        assertThat(strength(scene.one)).isEqualTo(Strength.OPEN);
        assertThat(approvable()).isFalse();
    }

    @Test
    void halfOfTheAnswersAreEnoughToDispute() {
        scene.theFirstIsConfirmed();
        scene.theSecondIsConfirmed();
        fixtures.answer(fixtures.claim(plan, scene.one, WHO.agency()), WHO.a(), LinkState.DISPUTED);
        var cited = fixtures.claim(plan, scene.priority, WHO.agency());
        fixtures.answer(cited, WHO.a(), LinkState.DISPUTED);
        fixtures.answer(cited, WHO.b(), LinkState.CONFIRMED);

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.DISPUTED);
        assertThat(strength(scene.two)).isEqualTo(Strength.BROKEN);
        assertThat(approvable()).isFalse();
    }

    @Test
    void oneOfTwoMayBeSilent() {
        scene.theFirstIsConfirmed();
        var cited = fixtures.claim(plan, scene.priority, WHO.agency(), 30);
        fixtures.answer(cited, WHO.a(), LinkState.CONFIRMED);

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.CONFIRMED);
        assertThat(strength(scene.one)).isEqualTo(Strength.CONFIRMED);
        assertThat(strength(scene.two)).isEqualTo(Strength.OPEN);
        assertThat(approvable()).isTrue();
        assertThat(traced()).isTrue();
    }

    @Test
    void theOwnWordsOfAMinistryCarryNothingForItsOwnPlan() {
        var own = fixtures.plan(WHO.ministry());
        var cited = fixtures.claim(own, fixtures.input(WHO.ministry()), WHO.ministry());

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.OWN);
        assertThat(fixtures.confirmedChain(own, false, 0, WHO.ministry())).isFalse();
        assertThat(fixtures.confirmedChain(own, true, 0, WHO.ministry())).isFalse();
    }

    @Test
    void whatAGoalSaidBeforeCountsForSixtyDays() {
        scene.everythingButTheThirdIsConfirmed();
        var cited = fixtures.claim(plan, scene.goal, WHO.agency(), 100);
        fixtures.answer(cited, WHO.ministry(), LinkState.CONFIRMED, 90);
        fixtures.changed(cited, 0);

        assertThat(approvable()).isTrue();
        assertThat(fixtures.confirmedChain(plan, false, 59, WHO.agency())).isTrue();
        assertThat(fixtures.confirmedChain(plan, false, 61, WHO.agency())).isFalse();
    }

    /** Whoever may be the deciding ministry must not learn from a refusal that protected words are its own. */
    @Test
    void protectedWordsAloneApproveNothing() {
        var hidden = fixtures.protectedInput(WHO.a());
        fixtures.answer(fixtures.claim(plan, hidden, WHO.agency()), WHO.a(), LinkState.CONFIRMED);

        assertThat(rows.chainsBack(plan))
                .singleElement()
                .satisfies(chain -> assertThat(chain.strength()).isEqualTo(Strength.CONFIRMED));
        assertThat(approvable()).isFalse();
    }

    /** Whether the protected words are the plan's own or another's must look the same. */
    @Test
    void ofProtectedWordsItIsNotToldThatTheyAreTheClaimantsOwn() {
        var own = fixtures.plan(WHO.ministry());
        var cited = fixtures.claim(own, fixtures.protectedInput(WHO.ministry()), WHO.ministry());
        var others = fixtures.plan(WHO.ministry());
        fixtures.claim(others, fixtures.protectedInput(WHO.a()), WHO.ministry());

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.OWN);
        assertThat(rows.chainsBack(own))
                .extracting(Chain::cited)
                .isEqualTo(rows.chainsBack(others).stream().map(Chain::cited).toList())
                .containsExactly(LinkState.CLAIMED);
    }

    private Strength strength(UUID input) {
        return rows.chainsBack(plan).stream()
                .filter(chain -> chain.id().equals(input))
                .findFirst()
                .orElseThrow()
                .strength();
    }

    private boolean approvable() {
        return fixtures.confirmedChain(plan, false, 0, WHO.agency(), WHO.ministry());
    }

    private boolean traced() {
        return fixtures.confirmedChain(plan, true, 0, WHO.agency());
    }
}
