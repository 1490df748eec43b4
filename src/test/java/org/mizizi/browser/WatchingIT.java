package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.OwnServer;
import org.mizizi.shared.Outdated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A portal as in production, with a port of its own for machines, whose PostgreSQL is stopped while people are at work. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.register-shutdown-hook=false",
            "vaadin.launch-browser=false",
            "management.server.port=0",
            "management.endpoints.web.exposure.include=health,prometheus"
        })
@ActiveProfiles("demo")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
@Order(4)
class WatchingIT {

    private static final OwnServer SERVER = OwnServer.start();
    private static final Duration SOON = Duration.ofSeconds(15);

    @LocalServerPort
    int port;

    @LocalManagementPort
    int machines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        SERVER.properties().forEach((name, value) -> properties.add(name, () -> value));
    }

    @AfterAll
    static void end() {
        SERVER.close();
    }

    @Test
    void healthAndMeasuresAreReadOnTheirOwnPortAndNowhereElse() throws Exception {
        assertThat(ask(machines, "/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(ask(machines, "/actuator/prometheus").body())
                .contains("mizizi_database_away 0.0", "mizizi_unfinished_stopped ", "hikaricp_connections_pending");
        assertThat(ask(machines, "/actuator/env").statusCode()).isEqualTo(404);
        assertThat(ask(port, "/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(ask(port, "/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void eachRequestHasOneIdTheProxysIfItIsWellFormed() throws Exception {
        assertThat(id(ask(port, "/en/", "X-Request-ID", "0f3b1c2d-from-the-proxy")))
                .isEqualTo("0f3b1c2d-from-the-proxy");
        assertThat(id(ask(port, "/en/", "X-Request-ID", "a b"))).matches("[2-9A-Z]{10}");
        assertThat(id(ask(port, "/nowhere"))).matches("[2-9A-Z]{10}");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 360", "fr, 1280", "fr, 360", "ar, 1280", "ar, 360"})
    void theTechnicianSeesWhatIsNotDoneAndHowThePortalIs(String language, int width) {
        var stopped = notMailed();
        try (var person = Person.signedIn("http://localhost:" + port, "sami", language, width)) {
            var hands = new Hands(person).opens("/workspace/memberships/new").goesByTheMenu("menu.unfinished");
            assertThat(person.page().locator(".chip.alarm").first())
                    .hasText(person.reads("notifications.Unfinished.State.STOPPED"));
            hands.sees("watching-unfinished");
            person.page().locator(".page a[href$='" + stopped + "']").click();
            hands.sees("watching-unfinished-one");
            person.opens("/workspace/self-check").sees("watching-self-check");
        }
    }

    private String notMailed() {
        return jdbc.sql("""
                        insert into notifications.notice
                            (id, person, message, arguments, path, noticed_at, read_at, cause, attempts, failure, failed_at)
                        select gen_random_uuid(), id, 'round-opened', '{"all": []}', 'rounds', now() - interval '5 days', now(),
                               gen_random_uuid(), 26, 'SERVER_AWAY', now()
                        from actors.member where email is not null order by name limit 1 returning id::text
                        """).query(String.class).single();
    }

    @Test
    void whileTheDatabaseIsAwayEverybodyIsToldAndNothingIsSaidToBeKept(CapturedOutput log) throws Exception {
        try (var person = Person.signedIn("http://localhost:" + port, "sami", "en", Person.DESK)) {
            person.opens("/workspace/memberships/new");
            var words = person.page().locator("vaadin-text-area textarea").first();
            words.fill("Elected");
            assertThat(note(person)).containsText("Kept at");
            SERVER.stop();
            nobodyIsKnownAnyMore();
            words.fill("Elected again");
            assertThat(note(person)).containsText("NOT kept");
            words.fill("Elected once more");
            person.sees("watching-not-kept");
            assertThat(log.getAll().lines().filter(line -> line.contains("where=\"proposals.propose")))
                    .hasSize(1);
            publicPagesSaySo();
            SERVER.startAgain();
            await().atMost(SOON)
                    .until(() -> ask(machines, "/actuator/health/readiness").statusCode() == 200);
            words.fill("Elected again.");
            assertThat(note(person)).containsText("Kept at");
        }
        assertThat(ask(port, "/fr/rounds").statusCode()).isEqualTo(200);
    }

    /** As after half a minute, which nobody waits for here. */
    private void nobodyIsKnownAnyMore() {
        events.publishEvent(new Outdated(Set.of(Outdated.Part.ACTORS)));
    }

    private void publicPagesSaySo() throws Exception {
        await().atMost(SOON)
                .until(() -> ask(machines, "/actuator/health/readiness").statusCode() == 503);
        var asked = Instant.now();
        var page = ask(port, "/fr/rounds");
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(page.body())
                .contains("Le portail est indisponible pour un moment", id(page))
                .doesNotContain("Exception");
        assertThat(ask(machines, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(ask(port, "/workspace/plans", "Accept-Language", "ar").body())
                .contains("البوابة غير متاحة للحظات");
        for (var width : new int[] {Person.DESK, Person.PHONE}) {
            try (var reader = Person.anybody("http://localhost:" + port, "ar", width)) {
                reader.opens("/ar/rounds").sees("watching-away");
            }
        }
    }

    private static Locator note(Person person) {
        return person.page().locator(".remembered").first();
    }

    private static String id(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-ID").orElseThrow();
    }

    private static HttpResponse<String> ask(int port, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
