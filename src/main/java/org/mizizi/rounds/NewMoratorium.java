package org.mizizi.rounds;

import java.time.LocalDate;
import java.util.List;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What a body of the government says when it pauses what is asked of it. */
public record NewMoratorium(
        LocalDate firstDay,
        LocalDate lastDay,
        @Written(Writing.REASON) LocalizedText reason) {

    /** Half a year; the same as in rounds.moratorium. */
    static final int MOST_DAYS = 183;

    private record Attempt(NewMoratorium wanted, LocalDate today) {}

    private static final List<Rule<Attempt>> RULES = List.of(
            Rule.of(
                    "moratorium.begins-in-the-past",
                    attempt -> !attempt.wanted().firstDay().isBefore(attempt.today())),
            Rule.of(
                    "moratorium.ends-before-it-begins",
                    attempt -> !attempt.wanted()
                            .lastDay()
                            .isBefore(attempt.wanted().firstDay())),
            new Rule<>(
                    attempt -> attempt.wanted()
                            .lastDay()
                            .isBefore(attempt.wanted().firstDay().plusDays(MOST_DAYS)),
                    _ -> Refusal.of("moratorium.too-long", MOST_DAYS)));

    /** Everything that stands in its way on a day. */
    public List<Refusal> objections(LocalDate today) {
        return Rule.objections(RULES, new Attempt(this, today));
    }
}
