package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The server of a local portal ends by itself, as when the machine has no memory left. */
@ExtendWith(OutputCaptureExtension.class)
class KeepRunningTests {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void itIsStartedAgainUnderTheSameAddressFiveTimesAndThenLeftToAPerson_R5(CapturedOutput log) throws Exception {
        try (var database = EmbeddedDatabase.start(folder);
                var _ = KeepRunning.of(database, InstantSource.system())) {
            var access = database.newDatabase("mizizi");
            for (var time = 1; time <= 5; time++) {
                kill(database);
                var startedAgain = time;
                await().atMost(SOON).until(() -> told(log) == startedAgain);
                assertThat(isThere(access)).isTrue();
            }
            kill(database);
            await().atMost(SOON).until(() -> log.getOut().contains("it ended 6 times within 10 minutes"));
            assertThat(told(log)).isEqualTo(5);
            assertThat(isThere(access)).isFalse();
        }
    }

    @Test
    void whoStopsItHasItStopped_R5(CapturedOutput log) throws Exception {
        var database = EmbeddedDatabase.start(folder);
        KeepRunning.of(database, InstantSource.system()).close();
        database.close();
        assertThat(new ServerFolder(folder).processes().running()).isEmpty();
        assertThat(log.getOut()).doesNotContain("started-again");
    }

    private static long told(CapturedOutput log) {
        return log.getOut()
                .lines()
                .filter(line -> line.contains("started-again=true"))
                .count();
    }

    private static void kill(EmbeddedDatabase database) throws Exception {
        database.process().orElseThrow().destroyForcibly();
    }

    private static boolean isThere(DatabaseAccess access) {
        var login = access.application();
        try (var connection = DriverManager.getConnection(access.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException _) {
            return false;
        }
    }
}
