package org.mizizi.coherence;

import java.time.Clock;
import java.util.List;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far plans in force trace back to the adopted strategy (F1, R-30) and to what local people said (F2). */
@Service
@Transactional(readOnly = true)
public class Figures {

    /** Of 336 projects in the Utstein study, more than this share showed no link to a larger country strategy. */
    public static final int UTSTEIN_PERCENT = 55;

    private static final List<Definition> DEFINITIONS =
            List.of(Definition.SHOWING_NO_LINK, Definition.UNLINKED_SHARE, Definition.LOCAL_TRACE_SHARE);

    private final PlanTallies tallies;
    private final Clock clock;

    Figures(PlanTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** The plans that stand apart from every share, because no ministry decides on them. */
    @Requires(Right.READ_PUBLIC)
    public HumanitarianPlansCounted humanitarian() {
        return tallies.humanitarian();
    }

    /** Both shares of F1, and F2, from one count. */
    @Requires(Right.READ_PUBLIC)
    public List<Figure> all() {
        var now = clock.instant();
        var counted = tallies.at(now);
        var adopted = tallies.strategyAdopted();
        return DEFINITIONS.stream()
                .map(definition -> definition.over(counted, adopted, now))
                .toList();
    }
}
