package org.mizizi.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** A ledger that nobody has verified for a day, and to which something was added since, waits for the auditor. */
@Component
class LedgerToVerify implements WaitingWork {

    static final Duration OFTEN_ENOUGH = Duration.ofDays(1);

    private final Entries entries;
    private final Verifications verifications;
    private final Clock clock;

    LedgerToVerify(Entries entries, Verifications verifications, Clock clock) {
        this.entries = entries;
        this.verifications = verifications;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (!actor.may(Right.VERIFY_LEDGER)) {
            return List.of();
        }
        var lines = entries.last().map(Entry::sequence).orElse(0L);
        var last = verifications.last();
        var seen = last.map(Verified::upTo).orElse(0L);
        var soonAgain =
                last.filter(verified -> verified.at().isAfter(clock.instant().minus(OFTEN_ENOUGH)));
        return soonAgain.isPresent() || lines <= seen ? List.of() : List.of(waiting(lines - seen));
    }

    private static Waiting waiting(long unseen) {
        return new Waiting("ledger.waiting", List.of(unseen), "", Paths.ledger(), null, "ledger.verb.verify")
                .forAnybody();
    }
}
