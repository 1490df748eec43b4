package org.mizizi.country;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Amendment.Kind;
import org.mizizi.country.Retirement.Part;
import org.mizizi.shared.LocalizedText;

/**
 * What of the country has no words yet in a language on a day: only what is in use and can still be written, for what has
 * begun or is retired stays as it was said.
 */
record Unwritten(WholeCountry held, LocalDate day) {

    /** A part, with all that is told of it in words. */
    private record Told(Kind part, Stream<@Nullable LocalizedText> texts) {

        boolean lacks(String language) {
            return texts.anyMatch(text -> text != null && !text.texts().containsKey(language));
        }
    }

    /** How many of each part; none where everything of it is written. */
    Map<Kind, Long> in(String language) {
        return told().filter(one -> one.lacks(language))
                .collect(groupingBy(Told::part, () -> new EnumMap<>(Kind.class), counting()));
    }

    private Stream<Told> told() {
        return Stream.of(
                        Stream.of(told(
                                Kind.NAME, held.country().name(), held.country().disclaimer())),
                        held.phases().stream()
                                .filter(phase -> phase.startsOn().isAfter(day))
                                .map(phase -> told(Kind.PHASE, phase.evidence())),
                        ExitCriteria.on(day, held.exitCriteria()).counted().stream()
                                .map(one -> told(Kind.EXIT, one.criterion(), one.evidence())),
                        held.dimensions().stream()
                                .filter(one -> isInUse(Part.DIMENSION, one.code()))
                                .map(one -> told(Kind.DIMENSION, one.name())),
                        held.policies().stream()
                                .filter(one -> isInUse(Part.POLICY, one.code()))
                                .map(one -> told(Kind.POLICY, one.title())),
                        held.places().stream()
                                .filter(one -> isInUse(Part.PLACE, one.code()))
                                .map(one -> told(Kind.PLACES, one.name())),
                        held.spoken().stream().map(one -> told(Kind.LANGUAGE, one.name())),
                        Stream.ofNullable(held.coordination())
                                .map(one -> told(Kind.COORDINATION, one.name(), one.chair(), one.meetings())))
                .flatMap(part -> part);
    }

    private boolean isInUse(Part part, String code) {
        return held.retirement(part, code, day)
                .filter(retirement -> !retirement.since().isAfter(day))
                .isEmpty();
    }

    private static Told told(Kind part, @Nullable LocalizedText... texts) {
        return new Told(part, Stream.of(texts));
    }
}
