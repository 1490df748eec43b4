package org.mizizi.audit;

import java.time.Duration;
import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** A ledger that nobody has verified for a day, and to which something was added since, waits for the auditor. */
@Component
class LedgerToVerify implements WaitingWork {

    static final Duration OFTEN_ENOUGH = Duration.ofDays(1);

    private record Unseen(long lines) {}

    private static final WaitingListing<Unseen> TO_VERIFY = new WaitingListing<>(
                    Right.VERIFY_LEDGER, Unseen.class, """
                    select entry.lines - coalesce(seen.up_to, 0) as lines
                    from (select coalesce(max(sequence), 0) as lines from audit.entry) entry
                    left join (select at, up_to from audit.verification order by at desc limit 1) seen on true
                    where entry.lines > coalesce(seen.up_to, 0)
                      and (seen.at is null or seen.at <= :now - cast(:oftenEnough as interval))
                    """, "lines", LedgerToVerify::waiting)
            .with("oftenEnough", OFTEN_ENOUGH::toString);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_VERIFY);
    }

    private static Waiting waiting(Unseen unseen) {
        return new Waiting("ledger.waiting", List.of(unseen.lines()), "", Paths.ledger(), null, "ledger.verb.verify")
                .forAnybody();
    }
}
