package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mizizi.OwnServer;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.security.Roles;
import org.mizizi.shared.Outdated;
import org.mizizi.shared.Outdated.Part;
import org.mizizi.watching.Finding;
import org.mizizi.watching.ReplicaWatch;
import org.mizizi.watching.SelfCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A replica beside the database of the demo country: who reads from it, and who does when it is behind or away. */
@SpringBootTest(properties = {"spring.main.register-shutdown-hook=false", "mizizi.replica.longest-lag=6s"})
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@Import(TakenConnections.class)
class ReplicaTests {

    private static final OwnServer PRIMARY = OwnServer.start();
    private static final OwnServer REPLICA = PRIMARY.replica();
    private static final String ROUND = "/en/rounds/RND-0001";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    MockMvc browser;

    @Autowired
    ReplicaWatch watch;

    @Autowired
    SelfCheck selfCheck;

    @Autowired
    MeterRegistry measures;

    @Autowired
    ApplicationEventPublisher events;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        PRIMARY.properties().forEach((name, value) -> properties.add(name, () -> value));
        properties.add("mizizi.replica.url", REPLICA::url);
    }

    @AfterAll
    static void end() {
        REPLICA.close();
        PRIMARY.close();
    }

    private int toldBefore;

    @BeforeEach
    void begin(CapturedOutput log) {
        itFollows();
        toldBefore = log.getOut().length();
    }

    /** Fit by the last look, and with connections that a page gets at once: those of before may all be dead. */
    private void itFollows() {
        await().atMost(SOON).until(() -> watch.isFit() && asksThePrimary(ROUND) == 0);
    }

    @Test
    void noPageOfAReaderAsksThePrimary() throws Exception {
        for (var page : List.of(
                "/en/",
                "/en/priorities",
                "/en/priorities/PRI-0001",
                "/en/rounds",
                "/en/rounds/RND-0001",
                "/en/rounds.ics",
                "/en/rounds/RND-0001.ics",
                "/en/strategy",
                "/en/plans",
                "/en/plans/PLAN-0001",
                "/en/trace/PLAN-0001",
                "/en/inputs/INP-000017",
                "/en/figures",
                "/en/organisations",
                "/en/organisations/ORG-0005",
                "/en/search?q=road",
                "/en/search?q=PLAN-0001",
                "/en/strategy/1",
                "/en/strategy/1/comments",
                "/en/follow/1",
                "/ballots/RND-0002.toc",
                "/sitemap.xml")) {
            assertThat(asksThePrimary(page)).as(page).isZero();
        }
        var before = TakenConnections.byThisThread();
        openAtTheDesk(ROUND);
        assertThat(TakenConnections.byThisThread()).as("who works does").isGreaterThan(before);
    }

    @Test
    void readersAreSecondsLateAndWhoWorksIsNot(CapturedOutput log) throws Exception {
        REPLICA.write("select pg_wal_replay_pause()");
        PRIMARY.write("""
                set session_replication_role = replica;
                update rounds.round set title = cast(replace(cast(title as text), 'for the peace', 'Seen at once') as jsonb)
                where reference = 'RND-0001'
                """);
        assertThat(open(ROUND)).doesNotContain("Seen at once");
        assertThat(openAtTheDesk(ROUND)).contains("Seen at once");

        await().atMost(SOON).until(() -> !watch.isFit());
        assertThat(open(ROUND)).contains("Seen at once");
        assertThat(found().key()).isEqualTo("watching.check.replica.late");
        assertThat(measures.get("mizizi.replica.lag").gauge().value()).isGreaterThan(6);

        REPLICA.write("select pg_wal_replay_resume()");
        itFollows();
        assertThat(open(ROUND)).contains("Seen at once");
        assertThat(found().state()).isEqualTo(Finding.State.WELL);
        assertThat(lines(log, "replica used=false")).hasSize(1);
        assertThat(lines(log, "replica used=true")).hasSize(1);
    }

    @Test
    void aReplicaThatIsAwayIsPassedOver(CapturedOutput log) throws Exception {
        REPLICA.stop();
        for (var time = 0; time < 20; time++) {
            browser.perform(get(ROUND)).andExpect(status().isOk());
        }
        await().atMost(SOON).until(() -> lines(log, "replica used=false").size() == 1);
        assertThat(open(ROUND)).contains("RND-0001");
        assertThat(found().key()).isEqualTo("watching.check.replica.away");
        assertThat(measures.get("mizizi.replica.used").gauge().value()).isZero();
        REPLICA.startAgain();
        itFollows();
        assertThat(lines(log, "replica used=false")).hasSize(1);
    }

    /** How often a page takes a connection to the primary, once what is kept of the country has been read anew. */
    private long asksThePrimary(String page) throws Exception {
        events.publishEvent(new Outdated(EnumSet.allOf(Part.class)));
        open(page);
        var before = TakenConnections.byThisThread();
        open(page);
        return TakenConnections.byThisThread() - before;
    }

    private String open(String page) throws Exception {
        return browser.perform(get(page)).andReturn().getResponse().getContentAsString();
    }

    private String openAtTheDesk(String page) throws Exception {
        var amina = new DemoAccount("amina", "Amina", Set.of(Role.AUDITOR));
        var signedIn = new UsernamePasswordAuthenticationToken(amina, null, Roles.authorities(amina));
        return browser.perform(get(page).with(authentication(signedIn)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Finding found() {
        var sami = new DemoAccount("sami", "Sami", Set.of(Role.ADMINISTRATOR));
        return ActingAs.person(sami, selfCheck::run).stream()
                .filter(finding -> finding.what().equals("replica"))
                .findFirst()
                .orElseThrow();
    }

    /** Since this test began: a portal that starts may find its replica behind before it finds it fit. */
    private List<String> lines(CapturedOutput log, String words) {
        return log.getOut()
                .substring(toldBefore)
                .lines()
                .filter(line -> line.contains(words))
                .toList();
    }
}
