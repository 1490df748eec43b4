package org.mizizi.safety;

import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Reports that no auditor has answered wait for each of them: how many, and nothing of what they say. */
@Component
class ReportsWaiting implements WaitingWork {

    private record OpenReports(long reports) {}

    private static final WaitingListing<OpenReports> TO_ANSWER = new WaitingListing<>(
            Right.READ_REPORTS,
            OpenReports.class,
            "select count(*) as reports from safety.report where answer is null having count(*) > 0",
            "reports",
            ReportsWaiting::answer);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_ANSWER);
    }

    private static Waiting answer(OpenReports open) {
        return new Waiting("safety.waiting", List.of(open.reports()), "", Paths.reports(), null, "safety.verb.read")
                .forAnybody();
    }
}
