package org.mizizi.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mizizi.audit.Verified.Outcome;
import org.mizizi.watching.Check;
import org.mizizi.watching.Finding;
import org.springframework.stereotype.Component;

/** When the ledger was last verified, and what came out. It is not verified for this: that is the auditor's. */
@Component
class CheckLedger implements Check {

    private static final String WHAT = "ledger";
    private static final Duration LONG_AGO = Duration.ofDays(31);

    private final Verifications verifications;
    private final Clock clock;

    CheckLedger(Verifications verifications, Clock clock) {
        this.verifications = verifications;
        this.clock = clock;
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() {
        return judge(verifications.last(), clock.instant());
    }

    static Finding judge(Optional<Verified> last, Instant now) {
        return last.map(verified -> judge(verified, now)).orElseGet(() -> Finding.look(WHAT, "never"));
    }

    private static Finding judge(Verified last, Instant now) {
        if (last.outcome() != Outcome.INTACT) {
            return Finding.broken(WHAT, "not-intact", last.at());
        }
        return last.at().isBefore(now.minus(LONG_AGO))
                ? Finding.look(WHAT, "long-ago", last.at())
                : Finding.well(WHAT, last.at());
    }
}
