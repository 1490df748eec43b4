package org.mizizi.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PartId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * What a plan says, in one language, part by part. In a draft any part may still be missing; a submitted version is
 * complete. As a document and as a row it is kept without its division into parts.
 */
public record PlanContent(
        @Written(Writing.LANGUAGE) String language,

        @JsonUnwrapped @Embedded(onEmpty = OnEmpty.USE_EMPTY)
        What what,

        @JsonUnwrapped @Embedded(onEmpty = OnEmpty.USE_EMPTY)
        PlannedMoney money,

        @MappedCollection(idColumn = "revision", keyColumn = "position")
        List<Consultation> consultations,

        @MappedCollection(idColumn = "revision") Set<NamedPolicy> policies,

        @JsonUnwrapped @Embedded(onEmpty = OnEmpty.USE_EMPTY)
        WhatIsContested contested) {

    /** What is done, where and when, and on which ground it is called humanitarian, if it is. */
    public record What(
            @Written(Writing.TITLE) String title,
            @Written(Writing.SUMMARY) String summary,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean humanitarian,

            @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable HumanitarianGround ground,

            @MappedCollection(idColumn = "revision") Set<PlannedPlace> places) {

        public What {
            title = title.strip();
            summary = summary.strip();
            ground = humanitarian ? ground : null;
            places = inOrder(places, PlannedPlace::place);
        }

        public Set<String> placeCodes() {
            return codes(places, PlannedPlace::place);
        }

        /** The first days of the quarters that the period touches; none while there is no period. */
        public List<LocalDate> quarters() {
            return startsOn == null || endsOn == null || endsOn.isBefore(startsOn)
                    ? List.of()
                    : QuarterAmount.quartersBetween(startsOn, endsOn);
        }

        private boolean saysTheSameAs(What other) {
            return title.equals(other.title)
                    && summary.equals(other.summary)
                    && Objects.equals(startsOn, other.startsOn)
                    && Objects.equals(endsOn, other.endsOn)
                    && places.equals(other.places);
        }
    }

    /** What it costs, quarter by quarter, in one currency. */
    public record PlannedMoney(
            String currency,

            @JsonProperty("money") @MappedCollection(idColumn = "revision")
            Set<QuarterAmount> amounts) {

        public PlannedMoney {
            amounts = inOrder(amounts, QuarterAmount::quarter);
        }

        public BigDecimal total() {
            return amounts.stream().map(QuarterAmount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** what people disagree on, or that nothing is known to be contested. */
    public record WhatIsContested(
            @JsonProperty("contested") @Column("contested") @Nullable
            Contested answer,

            @JsonProperty("contestedNote") @Column("contested_note") @Written(Writing.REASON) @Nullable
            String note) {

        public WhatIsContested {
            note = answer == Contested.NOTE && note != null ? note.strip() : null;
        }

        /** By which what is contested is called, wherever the same is. */
        public Optional<UUID> noteId() {
            return Optional.ofNullable(note).map(said -> PartId.of("CONTESTED", said));
        }
    }

    public PlanContent {
        policies = inOrder(policies, NamedPolicy::policy);
        consultations = List.copyOf(consultations);
    }

    static PlanContent empty(String language, String currency) {
        return new PlanContent(
                language,
                new What("", "", null, null, false, null, Set.of()),
                new PlannedMoney(currency, Set.of()),
                List.of(),
                Set.of(),
                new WhatIsContested(null, null));
    }

    public boolean humanitarian() {
        return what.humanitarian();
    }

    /** By which the texts in it are called that are translated each by itself: what was said, what changed, what is contested. */
    public List<UUID> texts() {
        return Stream.concat(
                        consultations.stream().flatMap(entry -> Stream.of(entry.saidId(), entry.changedId())),
                        contested.noteId().stream())
                .distinct()
                .toList();
    }

    public Set<String> policyCodes() {
        return codes(policies, NamedPolicy::policy);
    }

    /** The same, carried out at these places. */
    PlanContent at(Collection<String> places) {
        var there = new What(
                what.title(),
                what.summary(),
                what.startsOn(),
                what.endsOn(),
                what.humanitarian(),
                what.ground(),
                PlannedPlace.of(places));
        return new PlanContent(language, there, money, consultations, policies, contested);
    }

    /** What it is called, in the language it is written in; it has to be called something by then. */
    public LocalizedText title() {
        return LocalizedText.of(language, what.title());
    }

    /** What it is about, in the language it is written in. */
    LocalizedText words() {
        return LocalizedText.of(language, what.summary().isEmpty() ? what.title() : what.summary());
    }

    /** Whether those who are asked about it would read the same: what it does, where, when and for how much. */
    boolean saysTheSameAs(PlanContent other) {
        return what.saysTheSameAs(other.what) && money.equals(other.money);
    }

    /** The parts of the text that differ from an earlier version. */
    public Set<PlanPart> changedSince(PlanContent earlier) {
        var changed = EnumSet.noneOf(PlanPart.class);
        if (!language.equals(earlier.language) || !what.equals(earlier.what)) {
            changed.add(PlanPart.WHAT);
        }
        if (!money.equals(earlier.money)) {
            changed.add(PlanPart.MONEY);
        }
        if (!consultations.equals(earlier.consultations)) {
            changed.add(PlanPart.CONSULTED);
        }
        if (!policies.equals(earlier.policies)) {
            changed.add(PlanPart.POLICIES);
        }
        if (!contested.equals(earlier.contested)) {
            changed.add(PlanPart.CONTESTED);
        }
        return changed;
    }

    private static <T, C extends Comparable<? super C>> Set<T> inOrder(Set<T> parts, Function<T, C> by) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(
                parts.stream().sorted(Comparator.comparing(by)).toList()));
    }

    private static <T> Set<String> codes(Set<T> parts, Function<T, String> code) {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(parts.stream().map(code).toList()));
    }
}
