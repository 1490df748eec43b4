package org.mizizi.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a plan says, in one language. In a draft any part may still be missing; a submitted version is complete. */
public record PlanContent(
        String language,
        String title,
        String summary,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String currency,
        boolean humanitarian,
        SequencedSet<String> places,
        List<QuarterAmount> money,
        List<Consultation> consultations,
        SequencedSet<String> policies,
        @Nullable Contested contested,
        @Nullable String contestedNote) {

    public PlanContent {
        title = title.strip();
        summary = summary.strip();
        places = new TreeSet<>(places);
        policies = new TreeSet<>(policies);
        money = money.stream()
                .sorted(Comparator.comparing(QuarterAmount::quarter))
                .toList();
        consultations = List.copyOf(consultations);
        contestedNote = contested == Contested.NOTE && contestedNote != null ? contestedNote.strip() : null;
    }

    static PlanContent empty(String language, String currency) {
        return new PlanContent(
                language,
                "",
                "",
                null,
                null,
                currency,
                false,
                new TreeSet<>(),
                List.of(),
                List.of(),
                new TreeSet<>(),
                null,
                null);
    }

    public BigDecimal total() {
        return money.stream().map(QuarterAmount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first days of the quarters that the period touches; none while there is no period. */
    public List<LocalDate> quarters() {
        return startsOn == null || endsOn == null || endsOn.isBefore(startsOn)
                ? List.of()
                : QuarterAmount.quartersBetween(startsOn, endsOn);
    }

    @Override
    public SequencedSet<String> places() {
        return java.util.Collections.unmodifiableSequencedSet(places);
    }

    @Override
    public SequencedSet<String> policies() {
        return java.util.Collections.unmodifiableSequencedSet(policies);
    }
}
