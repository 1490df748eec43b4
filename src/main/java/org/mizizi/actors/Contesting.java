package org.mizizi.actors;

import org.mizizi.actors.ActorEvent.MandateContestSettled;
import org.mizizi.actors.ActorEvent.MandateContested;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.Mandate.State;
import org.mizizi.actors.MandateContest.MandateContestId;
import org.mizizi.actors.MandateContest.Outcome;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a mandate contested exactly as long as something is open against it. */
@Component
class Contesting {

    private final MandateRows rows;
    private final MandateContestRows contests;
    private final ApplicationEventPublisher events;

    Contesting(MandateRows rows, MandateContestRows contests, ApplicationEventPublisher events) {
        this.rows = rows;
        this.contests = contests;
        this.events = events;
    }

    /** Two organisations that claim the same people contest each other, whoever came first. */
    void findRivals(Mandate claimed, Areas areas, Stamp by) {
        var rivals = rows.standingBeside(claimed.organisation()).stream()
                .filter(other -> claimed.isRivalOf(other, areas))
                .toList();
        for (var rival : rivals) {
            find(claimed, rival, by);
            find(rival, claimed, by);
        }
    }

    private void find(Mandate contested, Mandate rival, Stamp by) {
        var contest = new MandateContestId(Identifier.next());
        contests.find(contest, contested.id(), rival.id(), by);
        begin(contested);
        events.publishEvent(new MandateContested(contested.id(), contest, by));
    }

    void begin(Mandate mandate) {
        rows.card(mandate.id())
                .filter(card -> card.mandate().state() != State.CONTESTED)
                .ifPresent(_ -> rows.move(mandate.id(), State.CONTESTED));
    }

    /** Something was settled: the mandate is again what it was, unless more is open. */
    void restore(MandateId mandate) {
        rows.card(mandate)
                .filter(card -> card.mandate().state() == State.CONTESTED && !card.isContested())
                .ifPresent(card -> rows.move(mandate, card.uncontested()));
    }

    /** With a withdrawn mandate ends what is open against it, and what others are up against because of it. */
    void end(MandateId withdrawn, Stamp by) {
        contests.openAround(withdrawn).forEach(contest -> {
            contests.settle(contest.id(), Outcome.NO_LONGER, null, by);
            restore(contest.mandate());
            events.publishEvent(new MandateContestSettled(contest.mandate(), contest.id(), by));
        });
    }
}
