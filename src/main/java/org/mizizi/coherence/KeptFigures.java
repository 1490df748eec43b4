package org.mizizi.coherence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.coherence.Figure.Absence;
import org.mizizi.coherence.Figure.Code;
import org.mizizi.coherence.Figure.MoneyShare;
import org.mizizi.coherence.FiguresOfDay.FiguresOfDayId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of the days that are over, each written once and only while they are known. */
@Component
class KeptFigures {

    /** What time does by itself, and moves no figure. */
    private static final String LAST_ACT =
            "audit.last_told('RoundOpened', 'RoundClosed', 'AlternativesFixed', 'BallotsPublished', 'FiguresOfDayKept')";

    private static final String PLANS = "PLANS";
    private static final int DAYS_SHOWN = 12;

    private record Kept(
            LocalDate day,
            Instant endedAt,
            Code code,
            String unit,
            int ruleVersion,
            @Nullable Absence absence,
            @Nullable Share share) {

        static Kept read(ResultSet row, int number) throws SQLException {
            var absence = row.getString("absence");
            return new Kept(
                    row.getObject("day", LocalDate.class),
                    row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                    Code.valueOf(row.getString("code")),
                    row.getString("unit"),
                    row.getInt("rule_version"),
                    absence == null ? null : Absence.valueOf(absence),
                    absence == null
                            ? new Share(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"))
                            : null);
        }

        boolean isOfPlans() {
            return PLANS.equals(unit);
        }
    }

    private final JdbcClient jdbc;

    KeptFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days that were over by then, are not kept, and since whose end nothing has happened. */
    List<LocalDate> due(Instant over) {
        return jdbc.sql("""
                        select cast(day as date)
                        from generate_series(greatest(country.day(%s), (select max(day) + 1 from coherence.figures_of_day)),
                                             country.day(?) - 1, interval '1 day') as day
                        order by day
                        """.formatted(LAST_ACT))
                .param(at(over))
                .query(LocalDate.class)
                .list();
    }

    Instant endOf(LocalDate day) {
        return jdbc.sql("select country.end_of_day(?)")
                .param(day)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Whether the day was written: it is not where another node did, or where something has happened since. */
    boolean begin(
            FiguresOfDayId id,
            LocalDate day,
            Instant endedAt,
            Instant computedAt,
            HumanitarianPlansCounted humanitarian) {
        return jdbc.sql("""
                        insert into coherence.figures_of_day (id, day, ended_at, computed_at, humanitarian_shared, humanitarian_contested)
                        select :id, :day, :endedAt, :computedAt, :shared, :contested
                        where %s < :endedAt
                        on conflict (day) do nothing
                        """.formatted(LAST_ACT))
                        .param("id", id.value())
                        .param("day", day)
                        .param("endedAt", at(endedAt))
                        .param("computedAt", at(computedAt))
                        .param("shared", humanitarian.shared())
                        .param("contested", humanitarian.contested())
                        .update()
                == 1;
    }

    void add(FiguresOfDayId id, Figure figure) {
        add(id, figure, PLANS, figure.count());
        figure.money().forEach(money -> add(id, figure, money.currency(), money.share()));
    }

    private void add(FiguresOfDayId id, Figure figure, String unit, @Nullable Share share) {
        jdbc.sql("""
                        insert into coherence.share_of_day (figures, code, unit, rule_version, absence, numerator, denominator)
                        values (:figures, :code, :unit, :ruleVersion, :absence, :numerator, :denominator)
                        """)
                .param("figures", id.value())
                .param("code", figure.code().name())
                .param("unit", unit)
                .param("ruleVersion", figure.ruleVersion())
                .param(
                        "absence",
                        Optional.ofNullable(figure.absence()).map(Enum::name).orElse(null))
                .param("numerator", share == null ? null : share.numerator())
                .param("denominator", share == null ? null : share.denominator())
                .update();
    }

    Optional<HumanitarianPlansCounted> humanitarian(LocalDate day) {
        return jdbc.sql("""
                        select humanitarian_shared as shared, humanitarian_contested as contested
                        from coherence.figures_of_day where day = ?
                        """).param(day).query(HumanitarianPlansCounted.class).optional();
    }

    List<Figure> of(LocalDate day) {
        return figures(jdbc.sql("""
                        select f.day, f.ended_at, s.* from coherence.figures_of_day f join coherence.share_of_day s on s.figures = f.id
                        where f.day = ?
                        """).param(day).query(Kept::read).list());
    }

    /**
     * The last days that ended with other shares than the day that was kept before them, the latest first. Why there is none is
     * not shown of a day, so a share that could not be measured and still cannot has not moved.
     */
    List<FiguresOfDay> moved() {
        var kept = jdbc.sql("""
                        with told as (
                            select f.id, f.day, f.ended_at,
                                   string_agg(concat_ws('/', s.code, s.numerator, s.denominator), ' ' order by s.code) as said
                            from coherence.figures_of_day f join coherence.share_of_day s on s.figures = f.id and s.unit = 'PLANS'
                            group by f.id),
                        moved as (
                            select id, day, ended_at, said is distinct from lag(said) over (order by day) as other from told)
                        select m.day, m.ended_at, s.*
                        from (select * from moved where other order by day desc limit ?) m
                        join coherence.share_of_day s on s.figures = m.id and s.unit = 'PLANS'
                        order by m.day desc
                        """).param(DAYS_SHOWN).query(Kept::read).list();
        return kept.stream()
                .collect(Collectors.groupingBy(Kept::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new FiguresOfDay(day.getKey(), figures(day.getValue())))
                .toList();
    }

    private static List<Figure> figures(List<Kept> kept) {
        return kept.stream()
                .filter(Kept::isOfPlans)
                .sorted(Comparator.comparing(Kept::code))
                .map(plans -> new Figure(
                        plans.code(),
                        plans.share(),
                        money(plans.code(), kept),
                        plans.absence(),
                        plans.endedAt(),
                        plans.ruleVersion()))
                .toList();
    }

    private static List<MoneyShare> money(Code code, List<Kept> kept) {
        return kept.stream()
                .filter(share -> share.code() == code && !share.isOfPlans())
                .sorted(Comparator.comparing(Kept::unit))
                .map(share -> new MoneyShare(share.unit(), Objects.requireNonNull(share.share())))
                .toList();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
