package org.mizizi.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Retirement.Part;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/** What of the country something new can name on a day, and since when the rest is retired. */
public record InUse(WholeCountry held, LocalDate day) {

    public List<Dimension> dimensions() {
        return dimensions(Set.of());
    }

    /** With those that are named already. */
    public List<Dimension> dimensions(Set<String> named) {
        return held.dimensions().stream()
                .filter(one -> isOffered(Part.DIMENSION, one.code(), named))
                .toList();
    }

    public List<Place> places() {
        return places(Set.of());
    }

    public List<Place> places(Set<String> named) {
        return held.places().stream()
                .filter(one -> isOffered(Part.PLACE, one.code(), named))
                .toList();
    }

    public List<Policy> policies(Set<String> named) {
        return held.policies().stream()
                .filter(one -> isOffered(Part.POLICY, one.code(), named))
                .toList();
    }

    private boolean isOffered(Part part, String code, Set<String> named) {
        return named.contains(code) || since(part, code).isEmpty();
    }

    /** Since when it is retired; nothing as long as it is in use. */
    public Optional<LocalDate> since(Part part, String code) {
        return held.retirement(part, code, day).map(Retirement::since).filter(since -> !since.isAfter(day));
    }

    /** What it is called; the code itself where there is none. */
    public LocalizedText name(Part part, String code) {
        return named(part, code).orElseGet(() -> LocalizedText.of("en", code));
    }

    private Optional<LocalizedText> named(Part part, String code) {
        return switch (part) {
            case DIMENSION ->
                held.dimensions().stream()
                        .filter(one -> one.code().equals(code))
                        .map(Dimension::name)
                        .findFirst();
            case PLACE ->
                held.places().stream()
                        .filter(one -> one.code().equals(code))
                        .map(Place::name)
                        .findFirst();
            case POLICY ->
                held.policies().stream()
                        .filter(one -> one.code().equals(code))
                        .map(Policy::title)
                        .findFirst();
        };
    }

    /** Objects to what is retired, unless it was named before; no code is no objection. */
    public Optional<Refusal> objection(Part part, @Nullable String code, @Nullable String before) {
        return code == null || code.equals(before)
                ? Optional.empty()
                : since(part, code).map(since -> refusal(part, since));
    }

    private static Refusal refusal(Part part, LocalDate since) {
        return switch (part) {
            case DIMENSION -> Refusal.of("country.retired-dimension", since);
            case POLICY -> Refusal.of("country.retired-policy", since);
            case PLACE -> Refusal.of("country.retired-place", since);
        };
    }
}
