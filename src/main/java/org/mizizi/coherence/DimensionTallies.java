package org.mizizi.coherence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.coherence.DimensionTally.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what serves which dimension. */
@Component
class DimensionTallies {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient jdbc;

    DimensionTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What serves a dimension and, of plans, has one currency; of all else, none. */
    record Counted(
            @Nullable String dimension,
            @Nullable String currency,
            long inputs,
            long priorities,
            long goals,
            long plans,
            BigDecimal planned,
            BigDecimal confirmed) {}

    private record Part(UUID id, @Nullable String dimension, BigDecimal part, BigDecimal confirmed) {}

    /** A row for each of these dimensions and any other that is served, in this order; what serves none last, if anything does. */
    List<DimensionTally> at(Instant moment, List<String> dimensions) {
        var counted = jdbc.sql("""
                        select dimension, currency, inputs, priorities, goals, plans, planned, confirmed
                        from coherence.by_dimension(?)
                        order by dimension, currency
                        """)
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Counted.class)
                .list();
        var told = Stream.concat(
                        dimensions.stream(),
                        counted.stream().map(Counted::dimension).filter(Objects::nonNull))
                .distinct()
                .map(dimension -> tally(dimension, counted));
        var none = counted.stream().anyMatch(one -> one.dimension() == null)
                ? Stream.of(tally(null, counted))
                : Stream.<DimensionTally>empty();
        return Stream.concat(told, none).toList();
    }

    private static DimensionTally tally(@Nullable String dimension, List<Counted> counted) {
        var own = counted.stream()
                .filter(one -> Objects.equals(one.dimension(), dimension))
                .toList();
        return new DimensionTally(
                dimension,
                own.stream().mapToLong(Counted::inputs).sum(),
                own.stream().mapToLong(Counted::priorities).sum(),
                own.stream().mapToLong(Counted::goals).sum(),
                own.stream().mapToLong(Counted::plans).sum(),
                own.stream().flatMap(one -> money(one, counted).stream()).toList());
    }

    private static List<Money> money(Counted one, List<Counted> counted) {
        var currency = one.currency();
        if (currency == null) {
            return List.of();
        }
        var shares = DimensionShare.of(counted.stream()
                .filter(other -> currency.equals(other.currency()))
                .map(other -> new DimensionShare.Part(other.dimension(), other.planned()))
                .toList());
        var percent = shares.stream()
                .filter(share -> Objects.equals(share.dimension(), one.dimension()))
                .mapToInt(DimensionShare::percent)
                .sum();
        return List.of(new Money(
                currency,
                one.planned().setScale(2, RoundingMode.HALF_UP),
                percent,
                one.confirmed().setScale(2, RoundingMode.HALF_UP)));
    }

    /** Of each of these goals and plans that claims anything. */
    Map<UUID, Serves> of(Collection<UUID> asked, Instant moment) {
        var parts = jdbc.sql("""
                        select id, dimension, part, confirmed from coherence.serves(:asked, :moment)
                        order by dimension is null, part desc, dimension
                        """)
                .param("asked", asked.toArray(UUID[]::new))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Part.class)
                .list();
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Part::id,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), DimensionTallies::serves)));
    }

    private static Serves serves(List<Part> parts) {
        var confirmed = parts.stream().map(Part::confirmed).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Serves(
                DimensionShare.of(parts.stream()
                        .map(part -> new DimensionShare.Part(part.dimension(), part.part()))
                        .toList()),
                confirmed.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).intValue());
    }
}
