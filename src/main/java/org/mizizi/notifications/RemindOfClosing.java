package org.mizizi.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Reaction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds those invited a few days before a round closes. */
@Component
class RemindOfClosing {

    static final Duration BEFORE = Duration.ofDays(3);

    private final Rounds rounds;
    private final TellOfRounds tellOfRounds;
    private final Clock clock;

    RemindOfClosing(Rounds rounds, TellOfRounds tellOfRounds, Clock clock) {
        this.rounds = rounds;
        this.tellOfRounds = tellOfRounds;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        Reaction.run(() -> rounds.all().stream()
                .filter(this::closesSoon)
                .map(row -> rounds.find(row.id()))
                .forEach(tellOfRounds::closesSoon));
    }

    private boolean closesSoon(RoundRow round) {
        return round.isOpen() && !round.closesAt().isAfter(clock.instant().plus(BEFORE));
    }
}
