package org.mizizi.traceability;

import java.util.UUID;
import org.mizizi.traceability.Link.LinkId;

/**
 * The scene of the examples of what counts as a trace: an input of A and two of B, a priority formed from all three, and
 * a goal that carries it and is the responsibility of a ministry.
 */
public final class TraceScene {

    /** Who takes part. */
    public record Parties(UUID a, UUID b, UUID ministry, UUID convenor, UUID agency) {

        /** Known to no other module. */
        public static final Parties INVENTED = new Parties(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    public final Parties parties;
    public final LinkFixtures fixtures;
    public final UUID one;
    public final UUID two;
    public final UUID three;
    public final UUID priority;
    public final UUID goal;
    final LinkId fromOne;
    final LinkId fromTwo;
    final LinkId fromThree;
    private final LinkId carries;

    public TraceScene(LinkFixtures fixtures, Parties parties) {
        this.fixtures = fixtures;
        this.parties = parties;
        one = fixtures.input(parties.a());
        two = fixtures.input(parties.b());
        three = fixtures.input(parties.b());
        priority = fixtures.priority(parties.convenor());
        goal = fixtures.goal(parties.convenor(), parties.ministry());
        fromOne = fixtures.claim(priority, one, parties.convenor());
        fromTwo = fixtures.claim(priority, two, parties.convenor());
        fromThree = fixtures.claim(priority, three, parties.convenor());
        carries = fixtures.claim(goal, priority, parties.convenor());
    }

    public void theFirstIsConfirmed() {
        fixtures.answer(fromOne, parties.a(), LinkState.CONFIRMED);
    }

    public void theSecondIsConfirmed() {
        fixtures.answer(fromTwo, parties.b(), LinkState.CONFIRMED);
    }

    public void everythingButTheThirdIsConfirmed() {
        theFirstIsConfirmed();
        theSecondIsConfirmed();
        fixtures.answer(fromThree, parties.b(), LinkState.DISPUTED);
        fixtures.answer(carries, parties.a(), LinkState.CONFIRMED);
        fixtures.answer(carries, parties.b(), LinkState.CONFIRMED);
    }
}
