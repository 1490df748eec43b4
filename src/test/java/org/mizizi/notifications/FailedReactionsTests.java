package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.notifications.Argument.Reference;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.config.StalenessProperties;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The portal may not write any notice for a while: what fails meanwhile is not lost, and is told to the administrator. */
@PortalTest
@TestPropertySource(properties = "test.country=where-reactions-fail")
@DirtiesContext
class FailedReactionsTests {

    @Autowired
    Notices notices;

    @Autowired
    UnfinishedWork work;

    @Autowired
    RetryFailedReactions retry;

    @Autowired
    EventPublicationRegistry publications;

    @Autowired
    StalenessProperties staleness;

    @Value("${spring.modulith.events.staleness.check-interval}")
    Duration lookedForEvery;

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private JdbcClient owner;

    @BeforeEach
    void asOwner(
            @Value("${spring.liquibase.url}") String url,
            @Value("${spring.liquibase.user}") String user,
            @Value("${spring.liquibase.password}") String password) {
        owner = JdbcClient.create(new DriverManagerDataSource(url, user, password));
        await().untilAsserted(() -> assertThat(unfinished()).isZero());
        owner.sql("revoke insert on notifications.notice from mizizi_app").update();
    }

    /** What follows from the making of the country itself. */
    private long unfinished() {
        return owner.sql("select count(*) from events.event_publication")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void leaveNothing() {
        allowAgain();
        owner.sql("delete from events.event_publication").update();
    }

    private void allowAgain() {
        owner.sql("grant insert on notifications.notice to mizizi_app").update();
    }

    @Test
    void aFailedReactionStandsInTheListWithItsCodeAndIsDoneOnceTheCauseIsGone() {
        var round = announced();
        await().untilAsserted(() -> assertThat(failed()).singleElement().satisfies(one -> {
            assertThat(one.event()).isEqualTo("RoundAnnounced");
            assertThat(one.failure()).isEqualTo(WhyUnfinished.FAULT);
            assertThat(one.code()).hasSize(6);
        }));
        fillWithSixtyWhoseTurnIsLater();
        allowAgain();
        var id = failed().stream()
                .filter(one -> one.code() != null)
                .findFirst()
                .orElseThrow()
                .id();
        country.as("sami", () -> work.tryAgain(id));
        retry.tryAgain();
        await().untilAsserted(() -> assertThat(told(round)).isPositive());
        await().untilAsserted(() -> assertThat(failed()).hasSize(60));
    }

    /** Otherwise an administrator would be asked for days why nobody can be told of a round that is hidden again. */
    @Test
    void whatWasTakenBackBeforeAnybodyWasToldFailsNobody() {
        var round = announced();
        await().untilAsserted(() -> assertThat(failed()).hasSize(1));
        country.as("nadia", () -> rounds.takeBack(round.id()));
        await().untilAsserted(() -> assertThat(failed()).hasSize(2));
        allowAgain();
        country.as("sami", () -> failed().forEach(one -> work.tryAgain(one.id())));
        retry.tryAgain();
        await().untilAsserted(() -> assertThat(unfinished()).isZero());
        var itself = new Reference(round.reference());
        assertThat(country.as("salma", () -> WholeList.of(key -> notices.mine(NoticeSearch.EVERYTHING, key))).stream()
                        .filter(notice -> notice.arguments().all().contains(itself))
                        .map(Notice::message))
                .containsExactly("round-taken-back");
    }

    /** It stands among those that wait as the node has left it, and once more after it was done: the node was merely slow. */
    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "PROCESSING", "RESUBMITTED"})
    void whatAKilledNodeWasDoingIsDoneByAnotherAndTwiceDoesNoHarm_R7(String killedWhile) {
        var round = announced();
        await().untilAsserted(() -> assertThat(failed()).hasSize(1));
        allowAgain();
        owner.sql("create table if not exists left_behind as select * from events.event_publication with no data")
                .update();
        owner.sql("insert into left_behind select * from events.event_publication")
                .update();
        owner.sql("delete from events.event_publication").update();
        var told = new ArrayList<Long>();
        for (var time = 0; time < 2; time++) {
            owner.sql("""
                            insert into events.event_publication
                                (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts, last_resubmission_date)
                            select gen_random_uuid(), listener_id, event_type, serialized_event,
                                   publication_date - interval '121 seconds', :killed_while, 0,
                                   case :killed_while when 'RESUBMITTED' then publication_date - interval '121 seconds' end
                            from left_behind
                            """).param("killed_while", killedWhile).update();
            publications.markStalePublicationsFailed(staleness);
            retry.tryAgain();
            await().untilAsserted(() -> assertThat(unfinished()).isZero());
            told.add(told(round));
        }
        owner.sql("drop table left_behind").update();
        assertThat(told.getFirst()).isPositive().isEqualTo(told.getLast());
    }

    /** How long it waits at most: until it is given up for lost, until that is noticed, and until the next try. */
    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PUBLISHED", "PROCESSING", "RESUBMITTED"})
    void whatAKilledNodeWasDoingIsTakenUpWithinThreeMinutes_R7(Status killedWhile) throws Exception {
        var tries = RetryFailedReactions.class.getDeclaredMethod("tryAgain").getAnnotation(Scheduled.class);
        var betweenTries = Duration.of(tries.fixedDelay(), tries.timeUnit().toChronoUnit());
        assertThat(staleness.getStaleness(killedWhile).plus(lookedForEvery).plus(betweenTries))
                .isLessThanOrEqualTo(Duration.ofMinutes(3));
    }

    private void fillWithSixtyWhoseTurnIsLater() {
        owner.sql("""
                        insert into events.event_publication
                            (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts, last_resubmission_date)
                        select gen_random_uuid(), listener_id, event_type, serialized_event, publication_date - interval '1 day', 'FAILED', 20, now()
                        from events.event_publication, generate_series(1, 60)
                        """).update();
    }

    private List<Unfinished> failed() {
        return country.as("sami", () -> WholeList.of(key -> work.page(UnfinishedSearch.EVERYTHING, key)));
    }

    private long told(Round round) {
        return jdbc.sql("select count(*) from notifications.notice where path like '%' || ?")
                .param(round.reference())
                .query(Long.class)
                .single();
    }

    private Round announced() {
        var now = clock.instant();
        return country.as(
                "nadia",
                () -> rounds.announce(rounds.plan(new RoundPlan(
                                RoundPurpose.COLLECT,
                                LocalizedText.of("en", "What people need"),
                                LocalizedText.of("en", "Tell us in your own words."),
                                now.plus(Duration.ofDays(1)),
                                now.plus(Duration.ofDays(30)),
                                null,
                                null,
                                country.internal()))
                        .id()));
    }
}
