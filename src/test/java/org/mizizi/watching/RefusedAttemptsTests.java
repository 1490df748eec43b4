package org.mizizi.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.RefusedAttempt;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.security.access.AccessDeniedException;

/** F3: what was refused is read by those who watch, counted by the hour, without anybody's words and without giving anybody away. */
@PortalTest
@Import(PrioritiesFixtures.class)
class RefusedAttemptsTests {

    private static final Instant AFTERNOON = Instant.parse("2026-03-01T14:05:00Z");

    @Autowired
    RefusedAttempts attempts;

    @Autowired
    CountRefusals counting;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    Rounds rounds;

    @Autowired
    Endorsements endorsements;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void nothingWasRefusedYet() {
        counting.keep();
        jdbc.sql("delete from watching.refused").update();
    }

    @Test
    void whatWasRefusedIsReadThoughTheAttemptItselfLeftNothing_F3() {
        var round = fixtures.openRound();
        var before = clock.instant();
        assertThatThrownBy(() ->
                        country.as("erik", () -> rounds.close(round.id(), LocalizedText.of("en", "An answer"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> country.as("nadia", () -> rounds.announce(round.id())))
                .isInstanceOf(RefusedException.class);

        assertThat(read("amina"))
                .extracting(Refused::person, Refused::organisation, Refused::asked, Refused::objection, Refused::times)
                .containsExactlyInAnyOrder(
                        tuple(
                                country.person("erik"),
                                country.organisation("ORG-0011").id(),
                                Right.CONVENE,
                                "not-your-role",
                                1L),
                        tuple(
                                country.person("nadia"),
                                country.organisation("ORG-0001").id(),
                                Right.CONVENE,
                                "round.move",
                                1L));
        assertThat(read("sami")).allSatisfy(one -> assertThat(one.lastAt()).isAfterOrEqualTo(before.minusMillis(1)));
    }

    /** Who endorses what they said themselves is told apart by nothing: not by name, not by organisation, not by the hour. */
    @Test
    void whoMaySpeakUnderProtectionIsNotNamedAndNorIsTheHour_F3() {
        var input = fixtures.submit("salma", fixtures.openRound(), "We are harassed", Authorship.PROTECTED);
        assertThatThrownBy(() -> country.as("salma", () -> endorsements.endorse(input.id())))
                .isInstanceOf(RefusedException.class);

        assertThat(read("amina")).singleElement().satisfies(one -> {
            assertThat(one.isNamed()).isFalse();
            assertThat(one.organisation()).isNull();
            assertThat(one.objection()).isEqualTo("input.own");
            assertThat(one.lastAt().toString()).endsWith("T12:00:00Z");
        });
    }

    /** 14:05 ten thousand times and 14:59 once are one row of 10,001; 15:00 is another, and so is another right. */
    @Test
    void aFloodIsOneRowForEachHourAndEachKindOfAttempt_F3() {
        var person = country.person("erik");
        for (var time = 0; time < 10_000; time++) {
            counting.hear(by(person, Right.CONVENE, AFTERNOON));
        }
        counting.keep();
        counting.hear(by(person, Right.CONVENE, Instant.parse("2026-03-01T14:59:59Z")));
        counting.hear(by(person, Right.CONVENE, Instant.parse("2026-03-01T15:00:00Z")));
        counting.hear(by(person, Right.DECIDE_PLAN, AFTERNOON));

        assertThat(read("amina"))
                .extracting(one -> one.asked() + " " + one.times() + " " + one.lastAt())
                .containsExactly(
                        "CONVENE 1 2026-03-01T15:00:00Z",
                        "CONVENE 10001 2026-03-01T14:59:59Z",
                        "DECIDE_PLAN 1 2026-03-01T14:05:00Z");
    }

    @Test
    void theListIsNarrowedByWhatWasTriedByTheRuleAndByTheOrganisation() {
        var ministry = country.organisation("ORG-0001").id();
        var agency = country.organisation("ORG-0011").id();
        counting.hear(new RefusedAttempt(country.person("nadia"), ministry, Right.CONVENE, "round.state", AFTERNOON));
        counting.hear(new RefusedAttempt(country.person("erik"), agency, Right.CONVENE, "not-your-role", AFTERNOON));
        counting.hear(new RefusedAttempt(null, null, Right.CAST_BALLOT, "not-your-role", AFTERNOON));
        counting.keep();

        assertThat(read(new RefusedSearch(Right.CONVENE, null, null))).hasSize(2);
        assertThat(read(new RefusedSearch(null, "not-your-role", null))).hasSize(2);
        assertThat(read(new RefusedSearch(Right.CONVENE, null, agency)))
                .extracting(Refused::person)
                .containsExactly(country.person("erik"));
        assertThat(country.as("amina", () -> attempts.objections())).containsExactly("not-your-role", "round.state");
        assertThat(Set.copyOf(country.as("amina", () -> attempts.organisations())))
                .isEqualTo(Set.of(ministry, agency));
    }

    @Test
    void whileTheDatabaseIsAwayNobodyIsKeptWaitingAndTheCountsWait() {
        var away = new Away(database);
        var elsewhere = new CountRefusals(new RefusedRows(JdbcClient.create(away)), clock);
        var person = country.person("erik");
        elsewhere.hear(by(person, Right.CONVENE, AFTERNOON));
        away.now = true;
        elsewhere.hear(by(person, Right.DECIDE_PLAN, AFTERNOON));
        assertThatThrownBy(elsewhere::keep).isNotNull();
        elsewhere.hear(by(person, Right.CONVENE, AFTERNOON));

        away.now = false;
        elsewhere.keep();
        elsewhere.keep();

        assertThat(read("amina"))
                .extracting(one -> one.asked() + " " + one.times())
                .containsExactlyInAnyOrder("CONVENE 2", "DECIDE_PLAN 1");
    }

    @Test
    void afterNinetyDaysItIsForgotten() {
        var today = clock.instant();
        counting.hear(by(country.person("erik"), Right.CONVENE, today.minus(Duration.ofDays(91))));
        counting.hear(by(country.person("erik"), Right.CONVENE, today.minus(Duration.ofDays(89))));
        counting.keep();

        counting.forgetOld();

        assertThat(read("amina"))
                .singleElement()
                .satisfies(one -> assertThat(one.lastAt()).isAfter(today.minus(Duration.ofDays(90))));
    }

    @Test
    void itGoesWithWhoeverIsErased() {
        for (var person : List.of("erik", "lucia")) {
            counting.hear(by(country.person(person), Right.CONVENE, AFTERNOON));
        }
        counting.keep();
        counting.hear(by(country.person("erik"), Right.DECIDE_PLAN, AFTERNOON));

        counting.forget(country.person("erik"), "erik", List.of());

        assertThat(read("amina")).extracting(Refused::person).containsExactly(country.person("lucia"));
    }

    private static RefusedAttempt by(PersonId person, Right right, Instant at) {
        return new RefusedAttempt(person, null, right, "not-your-role", at);
    }

    private List<Refused> read(String who) {
        counting.keep();
        return country.as(who, () -> attempts.page(new RefusedSearch(null, null, null), PageKey.FIRST))
                .rows();
    }

    private List<Refused> read(RefusedSearch search) {
        return country.as("amina", () -> attempts.page(search, PageKey.FIRST)).rows();
    }

    /** A database that can be away. */
    private static final class Away extends AbstractDataSource {

        private final DataSource database;
        private boolean now;

        Away(DataSource database) {
            this.database = database;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (now) {
                throw new SQLException("away");
            }
            return database.getConnection();
        }

        @Override
        public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
            return getConnection();
        }
    }
}
