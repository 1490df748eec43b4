package org.mizizi.rounds;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Reaction;
import org.mizizi.security.Role;
import org.mizizi.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Opens and closes rounds at their times, on every node, each round in a transaction of its own. A round that cannot be
 * opened, such as a RANK round with nothing to rank, holds up no other and waits on the convenor's home. @see "ADR 0008"
 */
@Component
public class KeepTime {

    private static final Logger LOG = LoggerFactory.getLogger(KeepTime.class);

    private final Rounds rounds;

    KeepTime(Rounds rounds) {
        this.rounds = rounds;
    }

    /** Makes every move that is due now, as the portal itself, whoever is at the keyboard. */
    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    public void moveAllDue() {
        ActingAs.system(
                Set.of(Role.PUBLIC), () -> Reaction.run(() -> rounds.due().forEach(this::move)));
    }

    private void move(RoundId round) {
        try {
            rounds.keepTime(round);
        } catch (RefusedException refused) {
            LOG.debug(
                    "Round {} was not moved: {}",
                    round.value(),
                    refused.refusal().key());
        } catch (RuntimeException problem) {
            LOG.error("Round {} was not moved", round.value(), problem);
        }
    }
}
