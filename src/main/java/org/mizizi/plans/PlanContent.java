package org.mizizi.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What a plan says, in one language. In a draft any part may still be missing; a submitted version is complete. */
public record PlanContent(
        String language,
        @Written(Writing.TITLE) String title,
        @Written(Writing.SUMMARY) String summary,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String currency,
        boolean humanitarian,
        @Nullable HumanitarianGround ground,
        Set<String> places,
        List<QuarterAmount> money,
        List<Consultation> consultations,
        Set<String> policies,
        @Nullable Contested contested,
        @Written(Writing.REASON) @Nullable String contestedNote) {

    public PlanContent {
        title = title.strip();
        summary = summary.strip();
        ground = humanitarian ? ground : null;
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
                null,
                new TreeSet<>(),
                List.of(),
                List.of(),
                new TreeSet<>(),
                null,
                null);
    }

    /** What it is about, in the language it is written in. */
    LocalizedText words() {
        return LocalizedText.of(language, summary.isEmpty() ? title : summary);
    }

    /** Whether those who are asked about it would read the same: what it does, where, when and for how much. */
    boolean saysTheSameAs(PlanContent other) {
        return title.equals(other.title)
                && summary.equals(other.summary)
                && Objects.equals(startsOn, other.startsOn)
                && Objects.equals(endsOn, other.endsOn)
                && currency.equals(other.currency)
                && places.equals(other.places)
                && money.equals(other.money);
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

    /** The parts of the text that differ from an earlier version. */
    public Set<PlanPart> changedSince(PlanContent earlier) {
        var changed = EnumSet.noneOf(PlanPart.class);
        if (!what().equals(earlier.what())) {
            changed.add(PlanPart.WHAT);
        }
        if (!money.equals(earlier.money) || !currency.equals(earlier.currency)) {
            changed.add(PlanPart.MONEY);
        }
        if (!consultations.equals(earlier.consultations)) {
            changed.add(PlanPart.CONSULTED);
        }
        if (!policies.equals(earlier.policies)) {
            changed.add(PlanPart.POLICIES);
        }
        if (contested != earlier.contested || !Objects.equals(contestedNote, earlier.contestedNote)) {
            changed.add(PlanPart.CONTESTED);
        }
        return changed;
    }

    private List<Object> what() {
        return List.of(
                language,
                title,
                summary,
                Optional.ofNullable(startsOn),
                Optional.ofNullable(endsOn),
                humanitarian,
                Optional.ofNullable(ground),
                places);
    }

    @Override
    public Set<String> places() {
        return Collections.unmodifiableSet(places);
    }

    @Override
    public Set<String> policies() {
        return Collections.unmodifiableSet(policies);
    }
}
