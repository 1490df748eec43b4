package org.mizizi.local;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "./portal run" from its first line to its last. */
@Timeout(value = 5, unit = MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class LocalPortalIT {

    /** Kept from one start to the next, as at home. */
    @TempDir
    static Path data;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aStoppedPortalLeavesNoProcessBehindAndKeepsItsData(String signal, int exit) throws Exception {
        var port = PortalProcess.freePort();
        var portal = PortalProcess.start(data, port);
        var address = "http://localhost:" + port;
        assertThat(portal.line()).isEqualTo("Mizizi is ready at " + address);
        assertThat(portal.line()).isEqualTo("Be somebody of the demo country: " + address + "/sign-in");
        assertThat(portal.line())
                .isEqualTo("Follow one sentence from a village to a decision: " + address + "/en/follow/1");
        assertThat(page(address + "/en/plans")).contains("PLAN-0001");
        var database = new ServerFolder(DataFolder.database(data)).processes();
        assertThat(database.running()).isNotEmpty();

        portal.signal(signal);

        assertThat(portal.exit()).isEqualTo(exit);
        assertThat(database.running()).isEmpty();
        assertThat(portal.lines()).isEmpty();
    }

    @Test
    void aServerThatIsKilledIsStartedAgainAndThePageComesBack_R5(@TempDir Path other) throws Exception {
        var port = PortalProcess.freePort();
        var portal = PortalProcess.start(other, port);
        var address = "http://localhost:" + port;
        assertThat(portal.line()).isEqualTo("Mizizi is ready at " + address);
        var database = new ServerFolder(DataFolder.database(other)).processes();
        var killed = database.postmaster().orElseThrow();

        killed.destroyForcibly();

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(database.postmaster())
                    .hasValueSatisfying(now -> assertThat(now).isNotEqualTo(killed));
            assertThat(page(address + "/en/plans")).contains("PLAN-0001");
        });
        assertThat(Files.readAllLines(DataFolder.log(other)))
                .filteredOn(line -> line.contains("database started-again=true"))
                .hasSize(1);

        portal.signal("TERM");

        assertThat(portal.exit()).isEqualTo(143);
        assertThat(database.running()).isEmpty();
    }

    @Test
    void anEmptyPortalSaysWhereToFoundItAndWithWhichSecret(@TempDir Path empty) throws Exception {
        var port = PortalProcess.freePort();
        var portal = PortalProcess.start(empty, port, "--empty");
        var address = "http://localhost:" + port;
        assertThat(portal.line()).isEqualTo("Mizizi is ready at " + address);
        assertThat(portal.line())
                .matches("This portal has no country yet\\. Found it at " + address
                        + "/workspace/founding with the secret [A-Z2-9]{5}(-[A-Z2-9]{5}){3}");
        assertThat(page(address + "/workspace/founding"))
                .contains("This portal has no country yet", "name=\"secret\"", "name=\"password\"");

        portal.signal("TERM");

        assertThat(portal.exit()).isEqualTo(143);
        assertThat(portal.lines()).isEmpty();
    }

    private static String page(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
