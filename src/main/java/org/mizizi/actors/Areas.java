package org.mizizi.actors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Place;

/** Which places of the country lie in which: no place is the whole country. */
record Areas(Map<String, Place> places) {

    static Areas of(List<Place> places) {
        return new Areas(places.stream().collect(Collectors.toUnmodifiableMap(Place::code, place -> place)));
    }

    /** Whether two areas share any ground: one of them lies in the other, or is it. */
    boolean overlap(@Nullable String one, @Nullable String other) {
        return one == null || other == null || liesIn(one, other) || liesIn(other, one);
    }

    private boolean liesIn(String inner, String outer) {
        return Stream.iterate(inner, Objects::nonNull, code -> around(code).orElse(null))
                .limit(places.size() + 1L)
                .anyMatch(outer::equals);
    }

    private Optional<String> around(String code) {
        return Optional.ofNullable(places.get(code)).map(Place::parent);
    }
}
