package org.mizizi.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mizizi.OwnServer;
import org.mizizi.TestCountry;
import org.mizizi.rounds.RoundSearch;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Trouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** PostgreSQL is stopped under a running portal, and comes back. */
@SpringBootTest(properties = {"mizizi.demo.load=false", "spring.main.register-shutdown-hook=false"})
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@DirtiesContext
@Import(TestCountry.class)
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTests {

    private static final OwnServer SERVER = OwnServer.start();

    @Autowired
    MockMvc visitor;

    @Autowired
    DatabaseWatch watch;

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        SERVER.properties().forEach((name, value) -> properties.add(name, () -> value));
    }

    @AfterAll
    static void end() {
        SERVER.close();
    }

    @Test
    void pagesAnswerAtOnceReadinessIsDownLivenessIsUpAndTheLogTellsItOnce(CapturedOutput log) throws Exception {
        visitor.perform(get("/en/rounds")).andExpect(status().isOk());
        SERVER.stop();
        assertThatThrownBy(this::readRounds)
                .satisfies(failure -> assertThat(Trouble.of(failure)).isEqualTo(Trouble.AWAY));
        await().atMost(Duration.ofSeconds(5)).until(watch::isAway);
        var asked = Instant.now();
        for (var time = 0; time < 20; time++) {
            visitor.perform(get("/fr/rounds")).andExpect(status().isServiceUnavailable());
            visitor.perform(get("/workspace/rounds")).andExpect(status().isServiceUnavailable());
            visitor.perform(get("/actuator/health/readiness")).andExpect(status().isServiceUnavailable());
            visitor.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        }
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(log.getOut().lines().filter(line -> line.contains("away=true")))
                .hasSize(1);
        SERVER.startAgain();
        await().atMost(Duration.ofSeconds(10)).until(() -> !watch.isAway());
        visitor.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        visitor.perform(get("/en/rounds")).andExpect(status().isOk());
        assertThat(log.getOut().lines().filter(line -> line.contains("away=false")))
                .hasSize(1);
    }

    @Test
    void whoWaitsForTheDatabaseIsToldWithinFiveSeconds() {
        SERVER.stop();
        var asked = Instant.now();
        assertThatThrownBy(this::readRounds).isInstanceOf(RuntimeException.class);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        SERVER.startAgain();
        await().atMost(Duration.ofSeconds(10)).until(() -> !watch.isAway());
        readRounds();
    }

    private void readRounds() {
        country.as("nadia", () -> {
            rounds.page(RoundSearch.EVERYTHING, PageKey.FIRST);
        });
    }
}
