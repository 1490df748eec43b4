package org.mizizi.notifications;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
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

    RemindOfClosing(Rounds rounds, TellOfRounds tellOfRounds) {
        this.rounds = rounds;
        this.tellOfRounds = tellOfRounds;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        Reaction.run(() -> rounds.closingWithin(BEFORE).stream()
                .map(row -> rounds.find(row.id()))
                .forEach(tellOfRounds::closesSoon));
    }
}
