package org.mizizi.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.SecondNode;
import org.mizizi.TestCountry;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Line;
import org.mizizi.audit.LineSearch;
import org.mizizi.coherence.Figure.Absence;
import org.mizizi.coherence.FiguresAsOf.Answer;
import org.mizizi.country.Countries;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** the figures of a day are kept when it is over, once on any number of nodes, and only while they are known. */
@PortalTest
class KeepFiguresTests {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    Figures figures;

    @Autowired
    KeepFigures keepFigures;

    @Autowired
    Rounds rounds;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Autowired
    Ledger ledger;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Environment environment;

    @Test
    void twoNodesKeepADayOnce_R86() throws Exception {
        var day = dayOnWhichSomethingHappens();
        try (var second = SecondNode.beside(environment)) {
            together(endOf(day).plus(A_MINUTE), keepFigures, second.bean(KeepFigures.class));
        }
        assertThat(kept()).containsOnlyOnce(day);
        assertThat(told(day)).isOne();
        assertThat(jdbc.sql("select count(*) from audit.first_difference('coherence.figures_of_day')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The portal was down from noon for three days, and nobody did anything in that time. */
    @Test
    void daysThatEndedWhileThePortalWasDownAreKeptWhenItComesBack_R86() {
        var day = dayOnWhichSomethingHappens();
        PortalClock.at(endOf(day.plusDays(2)).plus(A_MINUTE), keepFigures::keepAllDue);
        assertThat(kept()).contains(day, day.plusDays(1), day.plusDays(2)).doesNotContain(day.plusDays(3));
    }

    @Test
    void whatHappensAfterTheEndOfADayLeavesItWithoutFigures_R86() {
        var day = dayOnWhichSomethingHappens();
        PortalClock.at(endOf(day), this::somethingHappens);
        PortalClock.at(endOf(day).plus(A_MINUTE), keepFigures::keepAllDue);
        assertThat(kept()).doesNotContain(day);
        PortalClock.at(
                endOf(day), () -> assertThat(asOf(day.toString()).answer()).isEqualTo(Answer.NOT_KEPT));
    }

    /** Whoever began before midnight may be at it still. */
    @Test
    void aDayIsNotKeptBeforeAllOfItIsTold_R86() {
        var day = dayOnWhichSomethingHappens();
        PortalClock.at(endOf(day).plus(DaysOfFigures.UNTIL_ALL_IS_TOLD).minusNanos(1000), keepFigures::keepAllDue);
        assertThat(kept()).doesNotContain(day);
        PortalClock.at(endOf(day).plus(DaysOfFigures.UNTIL_ALL_IS_TOLD), keepFigures::keepAllDue);
        assertThat(kept()).contains(day);
    }

    @Test
    void whatIsNoDayOrNotOverIsSaidInWordsBesideTheFiguresOfNow() {
        assertThat(asOf("").answer()).isEqualTo(Answer.NOW);
        assertThat(asOf("soon").answer()).isEqualTo(Answer.NO_DAY);
        assertThat(asOf("2199-01-01").answer()).isEqualTo(Answer.NOT_OVER);
        assertThat(asOf("2001-01-01").answer()).isEqualTo(Answer.NOT_KEPT);
        assertThat(asOf("2001-01-01").figures()).hasSize(3);
    }

    @Test
    void theLedgerNamesTheDayWhoseFiguresWereKept_R86() {
        var day = dayOnWhichSomethingHappens();
        PortalClock.at(endOf(day).plus(A_MINUTE), keepFigures::keepAllDue);
        var id = jdbc.sql("select id from coherence.figures_of_day where day = ?")
                .param(day)
                .query(UUID.class)
                .single();
        var about = LineSearch.about(new Subject("coherence.figures_of_day", id));
        assertThat(country.as("amina", () -> ledger.page(about, PageKey.FIRST)).rows())
                .extracting(Line::ofDay)
                .containsExactly(day);
    }

    @Test
    void aDayOnWhichOnlyTheReasonChangedIsNoneOnWhichAShareMoved() {
        var first = LocalDate.of(1999, 3, 1);
        keepByHand(first, Absence.NO_STRATEGY);
        keepByHand(first.plusDays(1), Absence.NO_PLAN_IN_FORCE);
        assertThat(country.as("nadia", () -> figures.moved()))
                .extracting(FiguresOfDay::day)
                .contains(first)
                .doesNotContain(first.plusDays(1));
    }

    private void keepByHand(LocalDate day, Absence absence) {
        byHand.write(jdbc.sql("""
                        with f as (
                            insert into coherence.figures_of_day (id, day, ended_at, computed_at, humanitarian_shared, humanitarian_contested)
                            values (gen_random_uuid(), :day, country.end_of_day(:day), country.end_of_day(:day), 0, 0) returning id)
                        insert into coherence.share_of_day (figures, code, unit, rule_version, absence)
                        select f.id, code, 'PLANS', 1, :absence from f, unnest(array['F1_SHOWN', 'F1', 'F2']) as code
                        """).param("day", day).param("absence", absence.name()));
    }

    @Test
    void theApplicationCannotChangeWhatWasKept() {
        for (var statement : List.of(
                "update coherence.figures_of_day set humanitarian_shared = 7",
                "delete from coherence.figures_of_day",
                "update coherence.share_of_day set numerator = 0",
                "delete from coherence.share_of_day")) {
            assertThat(catchThrowable(() -> jdbc.sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static void together(Instant moment, KeepFigures... nodes) throws Exception {
        var start = new CyclicBarrier(nodes.length);
        try (var threads = Executors.newFixedThreadPool(nodes.length)) {
            var done = List.of(nodes).stream()
                    .map(node -> threads.submit(() -> {
                        start.await();
                        PortalClock.at(moment, node::keepAllDue);
                        return true;
                    }))
                    .toList();
            for (var one : done) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    /** A day after all that other tests have done and kept, and something that happens at its noon. */
    private LocalDate dayOnWhichSomethingHappens() {
        var latest = jdbc.sql("""
                        select greatest(max(country.day(at)), (select max(day) from coherence.figures_of_day)) + 2 from audit.entry
                        """).query(LocalDate.class).single();
        PortalClock.at(latest.atTime(12, 0).atZone(zone()).toInstant(), this::somethingHappens);
        return latest;
    }

    private void somethingHappens() {
        var opens = clock.instant().plus(Duration.ofDays(40));
        country.as(
                "nadia",
                () -> rounds.plan(new RoundPlan(
                        RoundPurpose.COLLECT,
                        LocalizedText.of("en", "What people need"),
                        LocalizedText.of("en", "Tell us in your own words."),
                        opens,
                        opens.plus(Duration.ofDays(30)),
                        null,
                        null,
                        country.internal())));
    }

    private FiguresAsOf asOf(String typed) {
        return country.as("nadia", () -> figures.asOf(typed));
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return country.as("nadia", () -> countries.country().zone());
    }

    private List<LocalDate> kept() {
        return jdbc.sql("select day from coherence.figures_of_day")
                .query(LocalDate.class)
                .list();
    }

    private int told(LocalDate day) {
        return jdbc.sql("""
                        select count(*) from audit.entry e join coherence.figures_of_day f on f.id = e.subject_id
                        where e.action = 'FiguresOfDayKept' and f.day = ?
                        """).param(day).query(Integer.class).single();
    }
}
