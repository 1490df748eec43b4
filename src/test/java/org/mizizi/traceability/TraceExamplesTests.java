package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * the examples of what counts as a trace. I1 is an input of A, I2 and I3 are of B; P is formed from all three; G
 * carries P and is the responsibility of a ministry; the plan is an agency's.
 */
@PortalTest
@Transactional
class TraceExamplesTests {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID MINISTRY = UUID.randomUUID();
    private static final UUID CONVENOR = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkRows rows;

    @Autowired
    Clock clock;

    private LinkFixtures fixtures;
    private UUID one;
    private UUID two;
    private UUID three;
    private UUID priority;
    private UUID goal;
    private UUID plan;
    private LinkId fromOne;
    private LinkId fromTwo;
    private LinkId fromThree;
    private LinkId carries;

    @BeforeEach
    void begin() {
        fixtures = new LinkFixtures(jdbc, clock);
        one = fixtures.input(A);
        two = fixtures.input(B);
        three = fixtures.input(B);
        priority = fixtures.priority(CONVENOR);
        goal = fixtures.goal(CONVENOR, MINISTRY);
        plan = fixtures.plan(AGENCY);
        fromOne = fixtures.claim(priority, one, CONVENOR);
        fromTwo = fixtures.claim(priority, two, CONVENOR);
        fromThree = fixtures.claim(priority, three, CONVENOR);
        carries = fixtures.claim(goal, priority, CONVENOR);
    }

    private void everythingButTheThirdIsConfirmed() {
        fixtures.answer(fromOne, A, LinkState.CONFIRMED);
        fixtures.answer(fromTwo, B, LinkState.CONFIRMED);
        fixtures.answer(fromThree, B, LinkState.DISPUTED);
        fixtures.answer(carries, A, LinkState.CONFIRMED);
        fixtures.answer(carries, B, LinkState.CONFIRMED);
    }

    @Test
    void aPlanReachesByConfirmedChainsWhatItDoesNotCite() {
        everythingButTheThirdIsConfirmed();
        fixtures.answer(fixtures.claim(plan, goal, AGENCY), MINISTRY, LinkState.CONFIRMED);

        assertThat(strength(one)).isEqualTo(Strength.CONFIRMED);
        assertThat(strength(two)).isEqualTo(Strength.CONFIRMED);
        assertThat(strength(three)).as("drawn, not counted").isEqualTo(Strength.BROKEN);
        assertThat(approvable()).isTrue();
        assertThat(traced()).as("no link of its own to an input or a priority").isFalse();
    }

    @Test
    void whatTheMinistryHasNotAnsweredIsNotConfirmed() {
        everythingButTheThirdIsConfirmed();
        fixtures.claim(plan, goal, AGENCY);

        assertThat(strength(one)).isEqualTo(Strength.OPEN);
        assertThat(strength(two)).isEqualTo(Strength.OPEN);
        assertThat(approvable()).isFalse();
    }

    @Test
    void aPriorityThatItsPeopleHaveNotConfirmedCarriesNothing() {
        var cited = fixtures.claim(plan, priority, AGENCY);
        fixtures.answer(cited, A, LinkState.CONFIRMED);
        fixtures.answer(cited, B, LinkState.CONFIRMED);

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.CONFIRMED);
        assertThat(strength(one)).isEqualTo(Strength.OPEN);
        assertThat(approvable()).isFalse();
    }

    @Test
    void halfOfTheAnswersAreEnoughToDispute() {
        fixtures.answer(fromOne, A, LinkState.CONFIRMED);
        fixtures.answer(fromTwo, B, LinkState.CONFIRMED);
        fixtures.answer(fixtures.claim(plan, one, AGENCY), A, LinkState.DISPUTED);
        var cited = fixtures.claim(plan, priority, AGENCY);
        fixtures.answer(cited, A, LinkState.DISPUTED);
        fixtures.answer(cited, B, LinkState.CONFIRMED);

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.DISPUTED);
        assertThat(strength(two)).isEqualTo(Strength.BROKEN);
        assertThat(approvable()).isFalse();
    }

    @Test
    void oneOfTwoMayBeSilent() {
        fixtures.answer(fromOne, A, LinkState.CONFIRMED);
        var cited = fixtures.claim(plan, priority, AGENCY, 30);
        fixtures.answer(cited, A, LinkState.CONFIRMED);

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.CONFIRMED);
        assertThat(strength(one)).isEqualTo(Strength.CONFIRMED);
        assertThat(strength(two)).isEqualTo(Strength.OPEN);
        assertThat(approvable()).isTrue();
        assertThat(traced()).isTrue();
    }

    @Test
    void theOwnWordsOfAMinistryCarryNothingForItsOwnPlan() {
        var own = fixtures.plan(MINISTRY);
        var cited = fixtures.claim(own, fixtures.input(MINISTRY), MINISTRY);

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.OWN);
        assertThat(fixtures.confirmedChain(own, false, 0, MINISTRY)).isFalse();
        assertThat(fixtures.confirmedChain(own, true, 0, MINISTRY)).isFalse();
    }

    @Test
    void whatAGoalSaidBeforeCountsForSixtyDays() {
        everythingButTheThirdIsConfirmed();
        var cited = fixtures.claim(plan, goal, AGENCY, 100);
        fixtures.answer(cited, MINISTRY, LinkState.CONFIRMED, 90);
        fixtures.changed(cited, 0);

        assertThat(approvable()).isTrue();
        assertThat(fixtures.confirmedChain(plan, false, 59, AGENCY)).isTrue();
        assertThat(fixtures.confirmedChain(plan, false, 61, AGENCY)).isFalse();
    }

    /** Whoever may be the deciding ministry must not learn from a refusal that protected words are its own. */
    @Test
    void protectedWordsAloneApproveNothing() {
        var hidden = fixtures.protectedInput(A);
        fixtures.answer(fixtures.claim(plan, hidden, AGENCY), A, LinkState.CONFIRMED);

        assertThat(rows.chainsBack(plan))
                .singleElement()
                .satisfies(chain -> assertThat(chain.strength()).isEqualTo(Strength.CONFIRMED));
        assertThat(approvable()).isFalse();
    }

    /** Whether the protected words are the plan's own or another's must look the same. */
    @Test
    void ofProtectedWordsItIsNotToldThatTheyAreTheClaimantsOwn() {
        var own = fixtures.plan(MINISTRY);
        var cited = fixtures.claim(own, fixtures.protectedInput(MINISTRY), MINISTRY);
        var others = fixtures.plan(MINISTRY);
        fixtures.claim(others, fixtures.protectedInput(A), MINISTRY);

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
        return fixtures.confirmedChain(plan, false, 0, AGENCY, MINISTRY);
    }

    private boolean traced() {
        return fixtures.confirmedChain(plan, true, 0, AGENCY);
    }
}
