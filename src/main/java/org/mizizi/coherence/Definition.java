package org.mizizi.coherence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.mizizi.coherence.Figure.Absence;
import org.mizizi.coherence.Figure.Code;
import org.mizizi.coherence.Figure.MoneyShare;

/** How a figure is made from the tallies: which plans and which money count. */
record Definition(Code code, int ruleVersion, ToLongFunction<PlanTally> plans, Function<PlanTally, BigDecimal> money) {

    static final Definition SHOWING_NO_LINK =
            new Definition(Code.F1_SHOWN, 1, PlanTally::showingNone, PlanTally::showingNoneMoney);
    static final Definition UNLINKED_SHARE = new Definition(Code.F1, 2, PlanTally::unlinked, PlanTally::unlinkedMoney);
    static final Definition LOCAL_TRACE_SHARE = new Definition(Code.F2, 2, PlanTally::traced, PlanTally::tracedMoney);

    private static final List<Definition> IN_FORCE = List.of(SHOWING_NO_LINK, UNLINKED_SHARE, LOCAL_TRACE_SHARE);

    /** Both shares of F1, and F2, from one count. */
    static List<Figure> all(List<PlanTally> tallies, boolean strategyAdopted, Instant asOf) {
        return IN_FORCE.stream()
                .map(definition -> definition.over(tallies, strategyAdopted, asOf))
                .toList();
    }

    Figure over(List<PlanTally> tallies, boolean strategyAdopted, Instant asOf) {
        var inForce = total(tallies, PlanTally::plans);
        if (!strategyAdopted || inForce == 0) {
            var absence = strategyAdopted ? Absence.NO_PLAN_IN_FORCE : Absence.NO_STRATEGY;
            return new Figure(code, null, List.of(), absence, asOf, ruleVersion);
        }
        var byMoney = tallies.stream()
                .filter(tally -> tally.money().signum() > 0)
                .map(tally -> new MoneyShare(tally.currency(), new Share(money.apply(tally), tally.money())))
                .toList();
        var count = Share.of(total(tallies, plans), inForce);
        return new Figure(code, count, byMoney, null, asOf, ruleVersion);
    }

    private static long total(List<PlanTally> tallies, ToLongFunction<PlanTally> what) {
        return tallies.stream().mapToLong(what).sum();
    }
}
