package org.mizizi.safety;

import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Reports that no auditor has answered wait for each of them: how many, and nothing of what they say. */
@Component
class ReportsWaiting implements WaitingWork {

    private final ReportRows rows;

    ReportsWaiting(ReportRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var open = actor.may(Right.READ_REPORTS) ? rows.open() : 0;
        return open == 0
                ? List.of()
                : List.of(new Waiting("safety.waiting", List.of(open), "", Paths.reports(), null, "safety.verb.read")
                        .forAnybody());
    }
}
