package org.mizizi.rankings;

import org.mizizi.rankings.RankingEvent.BallotsPublished;
import org.mizizi.rounds.RoundEvent.RoundClosed;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a ranking closes, its ballots are published in the same transaction, unless they are so few that they would tell who cast them. */
@Component
class PublishBallots {

    private final BallotRows rows;
    private final Counts counts;
    private final Publications publications;
    private final Rounds rounds;
    private final FewestBallots fewest;
    private final ApplicationEventPublisher events;

    PublishBallots(
            BallotRows rows,
            Counts counts,
            Publications publications,
            Rounds rounds,
            FewestBallots fewest,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.counts = counts;
        this.publications = publications;
        this.rounds = rounds;
        this.fewest = fewest;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RoundClosed closed) {
        var round = rounds.find(closed.round());
        if (round.purpose() == RoundPurpose.RANK
                && fewest.objection(round, rows.count(round.id())).isEmpty()) {
            publications.keep(
                    round.id(),
                    Publications.written(round, counts.now(round.id())),
                    closed.by().at());
            events.publishEvent(new BallotsPublished(round.id(), closed.by()));
        }
    }
}
