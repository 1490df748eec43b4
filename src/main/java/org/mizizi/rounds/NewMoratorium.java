package org.mizizi.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What a body of the government says when it pauses what is asked of it; incomplete as long as it is being filled in. */
public record NewMoratorium(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Written(Writing.REASON) @Nullable LocalizedText reason) {

    /** Half a year; the same as in rounds.moratorium. */
    static final int MOST_DAYS = 183;

    private record Days(LocalDate first, LocalDate last, LocalDate today) {}

    private static final List<Rule<NewMoratorium>> COMPLETE = List.of(
            Rule.of("moratorium.no-days", wanted -> wanted.firstDay != null && wanted.lastDay != null),
            Rule.of("moratorium.no-reason", wanted -> wanted.reason != null));

    private static final List<Rule<Days>> RULES = List.of(
            Rule.of("moratorium.begins-in-the-past", days -> !days.first().isBefore(days.today())),
            Rule.of("moratorium.ends-before-it-begins", days -> !days.last().isBefore(days.first())),
            new Rule<>(
                    days -> days.last().isBefore(days.first().plusDays(MOST_DAYS)),
                    _ -> Refusal.of("moratorium.too-long", MOST_DAYS)));

    /** Everything that stands in its way on a day. */
    public List<Refusal> objections(LocalDate today) {
        var missing = Rule.objections(COMPLETE, this);
        return firstDay == null || lastDay == null
                ? missing
                : Stream.concat(missing.stream(), Rule.objections(RULES, new Days(firstDay, lastDay, today)).stream())
                        .toList();
    }
}
