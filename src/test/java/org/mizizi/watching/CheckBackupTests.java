package org.mizizi.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizizi.TestDatabase;
import org.mizizi.watching.Finding.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** When the technician has to look after the copies of the database. */
class CheckBackupTests {

    private static final Duration LONGEST = Duration.ofHours(36);
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final Instant NIGHT = NOW.minus(Duration.ofHours(4));
    private static final Instant MINUTES_AGO = NOW.minus(Duration.ofMinutes(5));

    @Test
    void aCopyOfThisNightAndWhatWasWrittenSinceIsWell() {
        assertThat(judge(NIGHT, true, MINUTES_AGO, null)).isEqualTo(Finding.well("backup", NIGHT, MINUTES_AGO));
    }

    @Test
    void aServerThatHasJustStartedHasPutNothingAsideYet() {
        var found = judge(NIGHT, true, null, null);
        assertThat(found.state()).isEqualTo(State.WELL);
        assertThat(found.key()).isEqualTo("watching.check.backup.fresh");
    }

    @Test
    void aCopyIsLateAfterADayAndAHalf() {
        assertThat(judge(NOW.minus(LONGEST), true, MINUTES_AGO, null).state()).isEqualTo(State.WELL);
        assertThat(judge(NOW.minus(LONGEST).minusSeconds(1), true, MINUTES_AGO, null)
                        .says())
                .isEqualTo("late");
    }

    @Test
    void withoutACopyNothingElseHelps() {
        assertThat(judge(null, true, MINUTES_AGO, null)).isEqualTo(Finding.look("backup", "never"));
    }

    @Test
    void aCopyAloneLeavesADayOpen() {
        assertThat(judge(NIGHT, false, null, null)).isEqualTo(Finding.look("backup", "gaps", NIGHT));
    }

    @Test
    void whatCannotBePutAsideIsBrokenUntilItCan() {
        assertThat(judge(NIGHT, true, NIGHT, MINUTES_AGO)).isEqualTo(Finding.broken("backup", "failing", MINUTES_AGO));
        assertThat(judge(NIGHT, true, null, MINUTES_AGO).state()).isEqualTo(State.BROKEN);
        assertThat(judge(NIGHT, true, MINUTES_AGO, NIGHT).state()).isEqualTo(State.WELL);
    }

    /** The portal reads what PostgreSQL says of it as the role it has, and cannot say itself that a copy was made. */
    @Test
    void whoMakesACopyTellsAndThePortalReads() throws Exception {
        var database = TestDatabase.migrated();
        var application = client(
                database.url(),
                database.application().user(),
                database.application().password());
        var rows = new SafekeepingRows(application);
        assertThat(rows.find().copied()).isNull();
        assertThatThrownBy(() -> application
                        .sql("select watching.note_base_copy()")
                        .query()
                        .singleRow())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> application
                        .sql("insert into watching.base_copy values (now())")
                        .update())
                .hasStackTraceContaining("permission denied");

        client(database.url(), database.owner().user(), database.owner().password())
                .sql("select watching.note_base_copy()")
                .query()
                .singleRow();

        assertThat(rows.find().age()).hasValueSatisfying(age -> assertThat(age).isLessThan(Duration.ofMinutes(1)));
        assertThat(rows.find().isFailing()).isFalse();
    }

    private static Finding judge(
            @Nullable Instant copied, boolean archiving, @Nullable Instant archived, @Nullable Instant failed) {
        return CheckBackup.judge(new Safekeeping(NOW, copied, archiving, archived, failed), LONGEST);
    }

    private static JdbcClient client(String url, String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(url, user, password));
    }
}
