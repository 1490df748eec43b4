package org.mizizi.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.SecondNode;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** D3: rounds open and close by themselves, once, on any number of nodes. */
@PortalTest
class KeepTimeTests {

    private static final int ROUNDS = 12;

    @Autowired
    Rounds rounds;

    @Autowired
    KeepTime keepTime;

    @Autowired
    ToDoList toDo;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Environment environment;

    @Test
    void aRoundOpensAndClosesAtItsTimesAsThePortalItself() {
        var opens = later(Duration.ofDays(3));
        var round = announced(RoundPurpose.COLLECT, opens, Duration.ofDays(30));
        at(opens.minusNanos(1000), () -> assertThat(phase(round)).isEqualTo(RoundPhase.ANNOUNCED));
        at(opens, keepTime::moveAllDue);
        at(opens, () -> assertThat(phase(round)).isEqualTo(RoundPhase.OPEN));
        at(round.closesAt().minusNanos(1000), keepTime::moveAllDue);
        assertThat(stored(round).state()).isEqualTo(RoundState.OPEN);
        at(round.closesAt(), keepTime::moveAllDue);
        assertThat(stored(round).state()).isEqualTo(RoundState.CLOSED);
        assertThat(stored(round).closesAt()).isEqualTo(round.closesAt());
        assertThat(entries(round, "RoundOpened")).isOne();
        assertThat(entries(round, "RoundClosed")).isOne();
        assertThat(jdbc.sql(
                                "select distinct on_behalf_of::text from audit.entry where subject_id = ? and action like '%Closed'")
                        .param(round.id().value())
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .list())
                .containsExactly("null");
    }

    /** T84: both nodes wake at the same moment and see the same rounds. */
    @Test
    void twoNodesMakeEachMoveOnce() throws Exception {
        var opens = later(Duration.ofDays(2));
        var all = IntStream.range(0, ROUNDS)
                .mapToObj(_ -> announced(RoundPurpose.COLLECT, opens, Duration.ofDays(22)))
                .toList();
        try (var second = SecondNode.beside(environment)) {
            var other = second.bean(KeepTime.class);
            together(opens, keepTime, other);
            together(opens.plus(Duration.ofDays(22)), keepTime, other);
        }
        for (var round : all) {
            assertThat(stored(round).state()).isEqualTo(RoundState.CLOSED);
            assertThat(entries(round, "RoundOpened")).as(round.reference()).isOne();
            assertThat(entries(round, "RoundClosed")).as(round.reference()).isOne();
        }
    }

    private static void together(Instant moment, KeepTime... nodes) throws Exception {
        var start = new CyclicBarrier(nodes.length);
        try (var threads = Executors.newFixedThreadPool(nodes.length)) {
            var done = List.of(nodes).stream()
                    .map(node -> threads.submit(() -> {
                        start.await();
                        at(moment, node::moveAllDue);
                        return true;
                    }))
                    .toList();
            for (var one : done) {
                assertThat(one.get()).isTrue();
            }
        }
        at(moment, nodes[0]::moveAllDue);
    }

    @Test
    void aRoundThatCannotBeOpenedHoldsUpNoOther() {
        var opens = later(Duration.ofDays(4));
        var nothingToRank = announced(RoundPurpose.RANK, opens, Duration.ofDays(21));
        var collect = announced(RoundPurpose.COLLECT, opens, Duration.ofDays(30));
        at(opens, keepTime::moveAllDue);
        assertThat(stored(collect).state()).isEqualTo(RoundState.OPEN);
        at(opens, () -> assertThat(phase(nothingToRank)).isEqualTo(RoundPhase.OPENING));
        at(nothingToRank.closesAt(), keepTime::moveAllDue);
        assertThat(stored(nothingToRank).state()).isEqualTo(RoundState.CLOSED);
        assertThat(stored(nothingToRank).course().openedAt()).isNull();
    }

    /** D1: it ended in June, nobody has closed it, and yet it is neither open nor "not open yet". */
    @Test
    void whatIsRefusedAfterTheEndSaysSinceWhen() {
        var opens = later(Duration.ofDays(5));
        var round = announced(RoundPurpose.COLLECT, opens, Duration.ofDays(30));
        at(opens, keepTime::moveAllDue);
        at(round.closesAt(), () -> {
            assertThat(phase(round)).isEqualTo(RoundPhase.CLOSING);
            assertThat(country.as("salma", () -> WholeList.of(key -> rounds.page(RoundSearch.EVERYTHING, key))))
                    .filteredOn(row -> row.id().equals(round.id()))
                    .singleElement()
                    .matches(row -> row.phase() == RoundPhase.CLOSING);
            assertThat(country.as("salma", () -> rounds.participationObjection(stored(round))))
                    .hasValueSatisfying(refusal -> {
                        assertThat(refusal.key()).isEqualTo("round.over");
                        assertThat(refusal.arguments()).containsExactly(round.closesAt());
                    });
        });
    }

    /** D1: what is open, to whom, and what closes soon is asked of the same clock in SQL. */
    @Test
    void whatIsOpenAndWhatClosesSoonIsAskedByTheSameClock() {
        var opens = later(Duration.ofDays(6));
        var soon = Duration.ofDays(3);
        var round = announced(RoundPurpose.COLLECT, opens, Duration.ofDays(30));
        at(opens, keepTime::moveAllDue);
        at(round.closesAt().minus(soon).minusSeconds(1), () -> {
            assertThat(rounds.open()).extracting(RoundRow::id).contains(round.id());
            assertThat(openTo("salma")).contains(round.reference());
            assertThat(openTo("erik")).doesNotContain(round.reference());
            assertThat(rounds.closingWithin(soon)).extracting(RoundRow::id).doesNotContain(round.id());
        });
        at(
                round.closesAt().minus(soon),
                () -> assertThat(rounds.closingWithin(soon))
                        .extracting(RoundRow::id)
                        .contains(round.id()));
        at(round.closesAt(), () -> {
            assertThat(rounds.open()).extracting(RoundRow::id).doesNotContain(round.id());
            assertThat(openTo("salma")).doesNotContain(round.reference());
            assertThat(rounds.closingWithin(soon)).extracting(RoundRow::id).doesNotContain(round.id());
        });
    }

    private List<String> openTo(String person) {
        return country.as(person, () -> toDo.of(currentActor.get())).stream()
                .filter(item -> item.messageKey().equals("rounds.waiting.contribute"))
                .map(Waiting::reference)
                .toList();
    }

    /** planned 1 to 25, announced and opened on the 25th. */
    @Test
    void theTwentyOneDaysCountFromTheAnnouncement() {
        var opens = later(Duration.ofDays(1));
        var planned = planned(RoundPurpose.COLLECT, opens, Duration.ofDays(24), null);
        at(opens.plus(Duration.ofDays(3)), () -> announce(planned));
        var late = planned(RoundPurpose.COLLECT, opens, Duration.ofDays(24), null);
        at(
                opens.plus(Duration.ofDays(3)).plusSeconds(1),
                () -> assertThatExceptionOfType(RefusedException.class)
                        .isThrownBy(() -> announce(late))
                        .satisfies(
                                refused -> assertThat(refused.refusal().key()).isEqualTo("round.announced-too-late")));
        var excused = planned(RoundPurpose.COLLECT, opens, Duration.ofDays(24), "Donor fiscal deadline");
        at(opens.plus(Duration.ofDays(4)), () -> announce(excused));
    }

    @Test
    void theDatabaseCountsFromTheAnnouncementToo() {
        var late = planned(RoundPurpose.COLLECT, later(Duration.ofDays(1)), Duration.ofDays(24), null);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(
                                "update rounds.round set state = 'ANNOUNCED', announced_at = opens_at + interval '4 days' where id = ?")
                        .param(late.id().value())
                        .update())
                .withMessageContaining("the days that the country sets");
    }

    private Round planned(RoundPurpose purpose, Instant opens, Duration length, @Nullable String shortening) {
        return country.as(
                "nadia",
                () -> rounds.plan(new RoundPlan(
                        purpose,
                        LocalizedText.of("en", "What people need"),
                        LocalizedText.of("en", "Tell us in your own words."),
                        opens,
                        opens.plus(length),
                        shortening == null
                                ? null
                                : new WhyShort(
                                        ShorteningReason.DONOR_FISCAL_DEADLINE, LocalizedText.of("en", shortening)),
                        null,
                        country.internal())));
    }

    private Round announced(RoundPurpose purpose, Instant opens, Duration length) {
        return announce(planned(purpose, opens, length, null));
    }

    private Round announce(Round round) {
        return country.as("nadia", () -> rounds.announce(round.id()));
    }

    private Instant later(Duration time) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(time);
    }

    private Round stored(Round round) {
        return country.as("nadia", () -> rounds.find(round.id()));
    }

    private RoundPhase phase(Round round) {
        return country.as("nadia", () -> rounds.phase(rounds.find(round.id())));
    }

    private int entries(Round round, String action) {
        return jdbc.sql("select count(*) from audit.entry where subject_id = ? and action = ?")
                .params(round.id().value(), action)
                .query(Integer.class)
                .single();
    }

    private static void at(Instant moment, Runnable work) {
        PortalClock.at(moment, work);
    }
}
