package org.mizizi.rankings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.LineSearch;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
@Import(RankingFixtures.class)
class BallotsTests {

    @Autowired
    Ballots ballots;

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    RankingFixtures rankings;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatStandsWhenTheRoundOpensIsWhatIsRanked() {
        rankings.onlyPriorities(2);
        var inStrategy = rankings.priority("IN_STRATEGY", "Already in the strategy");
        var round = country.as("nadia", () -> {
            var planned = rankings.planned(country.internal());
            rounds.announce(planned.id());
            assertThat(ballots.alternatives(planned.id())).isEmpty();
            return rounds.open(planned.id());
        });
        rankings.priority("OPEN", "Said too late");
        assertThat(ballots.alternatives(round.id()))
                .hasSize(3)
                .isSortedAccordingTo((one, other) -> one.reference().compareTo(other.reference()))
                .anyMatch(alternative -> alternative.priority().equals(inStrategy));
        assertThat(entries("AlternativesFixed", "rankings.alternative")).isPositive();
    }

    @Test
    void aRoundWithoutAnythingToRankDoesNotOpen() {
        assertRefused("ranking.nothing-to-rank", () -> rankings.open(1));
    }

    @Test
    void theDraftIsKeptAndCountsOnlyOnceCast() {
        var round = rankings.open(3);
        var draft = country.as("salma", () -> ballots.save(round.id(), rankings.places(round, 2, 1), 0));
        assertThat(country.as("salma", () -> ballots.draft(round.id())).places())
                .isEqualTo(draft.places());
        assertThat(country.as("salma", () -> ballots.mine(round.id()))).isEmpty();
        assertThat(castIn(round)).isZero();

        rankings.cast("salma", round, 2, 1);
        assertThat(country.as("salma", () -> ballots.mine(round.id()))).isPresent();
        assertThat(castIn(round)).isOne();
    }

    @Test
    void castingAgainReplacesTheBallotAndTheLedgerKeepsEachCasting() {
        var round = rankings.open(3);
        var first = rankings.cast("salma", round, 1, 2, 3);
        var second = rankings.cast("salma", round, 3, 2, 1);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(country.as("salma", () -> ballots.mine(round.id()))
                        .orElseThrow()
                        .places())
                .isEqualTo(rankings.places(round, 3, 2, 1));
        assertThat(castIn(round)).isOne();
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'BallotCast' and subject_id = ?")
                        .param(first.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoRanksForTheSameOrganisationSharesOneDraft() {
        var round = rankings.open(3);
        country.as("grace", () -> ballots.save(round.id(), rankings.places(round, 1, 2), 0));
        var seen = country.as("okello", () -> ballots.draft(round.id()));
        country.as("okello", () -> ballots.save(round.id(), rankings.places(round, 2, 1), seen.revision()));
        assertRefused(
                "ballot.changed-by-colleague",
                () -> country.as(
                        "grace", () -> ballots.save(round.id(), rankings.places(round, 1, 1), seen.revision())));
        assertThat(country.as("paul", () -> ballots.draft(round.id())).places()).isEqualTo(Places.NONE);
    }

    @Test
    void parallelCastsLeaveOneBallot_T53() throws Exception {
        var round = rankings.open(4);
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(6)) {
            var casts = IntStream.rangeClosed(1, 12)
                    .mapToObj(number -> people.submit((Callable<Ballot>) () -> {
                        start.await();
                        return rankings.cast(number % 2 == 0 ? "grace" : "okello", round, number, 2, 3, 4);
                    }))
                    .toList();
            start.countDown();
            for (var cast : casts) {
                assertThat(cast.get().id()).isNotNull();
            }
        }
        assertThat(castIn(round)).isOne();
    }

    @Test
    void aRoundIsNotClosedInTheMiddleOfACasting_T53(@Autowired TransactionOperations transaction) throws Exception {
        var round = rankings.open(2);
        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(_ -> {
                rankings.cast("salma", round, 1, 2);
                assertThatException()
                        .isThrownBy(() -> elsewhere
                                .submit(() -> jdbc.sql("select from rounds.round where id = ? for update nowait")
                                        .param(round.id().value())
                                        .query(_ -> {}))
                                .get())
                        .withMessageContaining("could not obtain lock");
            });
        }
    }

    @Test
    void unknownAndForeignPrioritiesAreRefused_T53() {
        var other = rankings.open(2);
        var foreign = ballots.alternatives(other.id()).getFirst().priority();
        var round = rankings.open(2);
        for (var stranger : List.of(foreign, PriorityId.next())) {
            var places = Places.of(List.of(new Places.Place(stranger, 1)));
            assertRefused("ballot.unknown-priority", () -> country.as("salma", () -> ballots.cast(round.id(), places)));
            assertRefused(
                    "ballot.unknown-priority", () -> country.as("salma", () -> ballots.save(round.id(), places, 0)));
        }
        assertThat(castIn(round)).isZero();
    }

    @Test
    void aMillionPlacesAreRefused_T53() {
        var round = rankings.open(2);
        var places = Places.of(IntStream.rangeClosed(1, 1_000_000)
                .mapToObj(rank -> new Places.Place(PriorityId.next(), rank))
                .toList());
        assertRefused("ballot.unknown-priority", () -> country.as("salma", () -> ballots.cast(round.id(), places)));
    }

    @Test
    void aBallotThatRanksNothingIsNotCast() {
        var round = rankings.open(2);
        assertRefused("ballot.empty", () -> rankings.cast("salma", round));
    }

    @Test
    void nothingCountsOnceTheRoundIsClosed_T53() {
        var round = rankings.open(2);
        rankings.cast("salma", round, 1, 2);
        rankings.close(round);
        assertRefused("round.over", () -> rankings.cast("salma", round, 2, 1));
        assertRefused(
                "round.over",
                () -> country.as("salma", () -> ballots.save(round.id(), rankings.places(round, 2, 1), 0)));
        assertThat(country.as("salma", () -> ballots.mine(round.id()))
                        .orElseThrow()
                        .places())
                .isEqualTo(rankings.places(round, 1, 2));
    }

    @Test
    void theDatabaseItselfKeepsBallotsOfClosedRounds_T53() {
        var round = rankings.open(2);
        rankings.cast("salma", round, 1, 2);
        rankings.close(round);
        assertThatException()
                .isThrownBy(() -> jdbc.sql("update rankings.ballot set places = '{}' where round = ?")
                        .param(round.id().value())
                        .update())
                .withMessageContaining("said while it is open");
    }

    @Test
    void theUninvitedDoNotRank() {
        var round = rankings.open(2, Set.of(country.organisation("ORG-0002").id()));
        assertRefused("round.not-invited", () -> rankings.cast("salma", round, 1, 2));
        assertThat(country.as("salma", () -> ballots.objection(round)).map(Refusal::key))
                .contains("round.not-invited");
    }

    @Test
    void externalPeopleAndTheConvenorDoNotRank_R01() {
        var round = rankings.open(2);
        for (var person : List.of("erik", "lucia", "nadia", "sami", "amina", "yusuf")) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rankings.cast(person, round, 1, 2));
            assertThat(country.as(person, () -> ballots.objection(round)).map(Refusal::key))
                    .contains("not-your-role");
        }
        assertThat(castIn(round)).isZero();
    }

    @Test
    void rankingWaitsForTheInvitedUntilTheyHaveCast(@Autowired ToDoList work) {
        var round = rankings.open(3);
        assertThat(waiting(work, "salma", round)).containsExactly("rankings.waiting.rank");
        assertThat(waiting(work, "erik", round)).isEmpty();
        assertThat(waiting(work, "nadia", round)).isEmpty();
        rankings.cast("salma", round, 1, 2);
        assertThat(waiting(work, "salma", round)).isEmpty();
        country.as("salma", () -> ballots.save(round.id(), rankings.places(round, 2, 1), 0));
        assertThat(waiting(work, "salma", round)).containsExactly("rankings.waiting.unsent");
        rankings.close(round);
        assertThat(waiting(work, "salma", round)).isEmpty();
    }

    private List<String> waiting(ToDoList work, String person, Round round) {
        return country.as(
                person,
                () -> work.of(currentActor.get()).stream()
                        .filter(item -> item.messageKey().startsWith("rankings."))
                        .filter(waiting -> waiting.reference().equals(round.reference()))
                        .map(waiting -> waiting.messageKey())
                        .toList());
    }

    private int entries(String action, String kind) {
        return jdbc.sql("select count(*) from audit.entry where action = ? and subject_kind = ?")
                .params(action, kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void theLedgerTellsNeitherWhoVotedNorWhen_E2(@Autowired Ledger ledger) {
        var round = rankings.open(2);
        var cast = rankings.cast("salma", round, 1, 2);
        var about = Subject.of("rankings.ballot", cast.id());
        assertThat(country.as(
                        "amina",
                        () -> ledger.page(LineSearch.about(about), PageKey.FIRST)
                                .rows()))
                .as("on the day itself nothing is shown at all")
                .isEmpty();
        PortalClock.at(
                Instant.now().plus(Duration.ofDays(1)),
                () -> assertThat(country.as(
                                "amina",
                                () -> ledger.page(LineSearch.about(about), PageKey.FIRST)
                                        .rows()))
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.person()).isNull();
                            assertThat(line.onBehalfOf()).isNull();
                            assertThat(line.at()).isNull();
                            assertThat(line.sequence()).isNull();
                        }));
        assertThat(jdbc.sql("select person from audit.entry where subject_id = ?")
                        .param(cast.id().value())
                        .query(UUID.class)
                        .list())
                .as("nor does the table itself")
                .containsOnly(PersonId.NOBODY.value());
    }

    private int castIn(Round round) {
        return jdbc.sql("select count(*) from rankings.ballot where round = ?")
                .param(round.id().value())
                .query(Integer.class)
                .single();
    }
}
