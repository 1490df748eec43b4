package org.mizizi.rankings;

import org.mizizi.rankings.RankingEvent.AlternativesFixed;
import org.mizizi.rankings.tally.Profile;
import org.mizizi.rounds.RoundEvent.RoundOpened;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a RANK round opens, what is to be ordered is fixed in the same transaction; without anything to order it stays closed. */
@Component
class FixAlternatives {

    private static final int FEWEST = 2;

    private final BallotRows rows;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    FixAlternatives(BallotRows rows, Rounds rounds, ApplicationEventPublisher events) {
        this.rows = rows;
        this.rounds = rounds;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RoundOpened opened) {
        if (rounds.find(opened.round()).purpose() != RoundPurpose.RANK) {
            return;
        }
        var alternatives = rows.fixAlternatives(opened.round());
        if (alternatives < FEWEST) {
            throw Refusal.of("ranking.nothing-to-rank").asException();
        }
        if (alternatives > Profile.MAX_ALTERNATIVES) {
            throw Refusal.of("ranking.too-many", Profile.MAX_ALTERNATIVES).asException();
        }
        events.publishEvent(new AlternativesFixed(opened.round(), opened.by()));
    }
}
