package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mizizi.drill.Installation;
import org.mizizi.drill.Readers;
import org.mizizi.security.Role;

/** A portal of production is put up as the documents say, founded, worked in, and loses each of its parts under work. */
@EnabledIfSystemProperty(
        named = "portal.drill",
        matches = "true",
        disabledReason = "a drill of about ten minutes: run it with -Dportal.drill=true")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 15, unit = MINUTES)
class ProductionDrillIT {

    /** Into the middle of what somebody types. */
    private static final Duration UNDER_WORK = Duration.ofMillis(1_500);

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final int LET_IN = 200;
    private static final Path REPORT = Path.of("target/drill.md");

    private Installation installation;
    private FoundingPart people;
    private @Nullable Contributor working;
    private @Nullable Readers reading;

    /** How it was for people that a part was lost. */
    private record Loss(
            String part,
            Duration untilAReceipt,
            int inVain,
            Duration refusedUntil,
            Map<Integer, Long> refused,
            long read,
            String seen) {

        String line() {
            return "| %s | %d s, %d tries in vain | %.1f s, %s of %d | %s |"
                    .formatted(
                            part,
                            untilAReceipt.toSeconds(),
                            inVain,
                            refusedUntil.toMillis() / 1000.0,
                            refused,
                            read,
                            seen.replace('|', '/'));
        }
    }

    @BeforeAll
    void putUp() throws Exception {
        var missing = Installation.missing();
        assumeTrue(missing.isEmpty(), () -> "not installed here: " + missing);
        installation = Installation.create();
        people = new FoundingPart(installation.portal(), installation.mails());
        Files.deleteIfExists(REPORT);
    }

    @AfterAll
    void end() {
        if (reading != null) {
            reading.close();
        }
        if (installation != null) {
            people.close();
            installation.close();
        }
    }

    @Test
    @Order(1)
    void whatTheDocumentsSayLeadsToAPortalInWhichPeopleWork() throws Exception {
        installation.addFounder("founder", TestRealms.LONG_PASSWORD);
        people.founds(installation.foundersSecret(), "founder", TestRealms.LONG_PASSWORD);
        people.isLetIn("sami");
        people.isLetIn("nadia");
        people.enterOrganisations();
        people.enters("Salma", "Women of the Lake", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        people.enters("Hassan", "Council of Elders", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        var convenor = new ConvenorsPart(people.person("nadia"));
        var round = convenor.plans("COLLECT", Script.COLLECT, Script.DESCRIPTION);
        convenor.announcesAndOpens(round);
        working = new Contributor(people.person("salma"), round);
        reading = installation.readers();
        assertThat(salma().says("The first of all")).as(salma().lastSeen()).isTrue();
    }

    @Test
    @Order(2)
    void aNodeIsLost() throws Exception {
        var first = installation.nodeAtWork();
        var lost = lose("node-" + first);
        assertThat(lost.untilAReceipt()).isLessThan(Duration.ofSeconds(60));
        assertThat(lost.refused().values()).as("while it starts").allMatch(number -> number < 5);
        var back = Instant.now();
        await("back on the first node")
                .atMost(LONGEST)
                .until(() -> salma().says("After its return")
                        && installation.nodeAtWork().equals(first));
        note("| back | %d s |".formatted(Duration.between(back, Instant.now()).toSeconds()));
    }

    @Test
    @Order(3)
    void theReplicaIsLost() throws Exception {
        var lost = lose("replica");
        assertThat(lost.inVain()).isZero();
        assertThat(lost.refused()).isEmpty();
    }

    @Test
    @Order(4)
    void keycloakIsLost() throws Exception {
        var lost = lose("keycloak");
        assertThat(lost.inVain()).isZero();
        assertThat(lost.refused()).isEmpty();
        comesBack("keycloak");
    }

    @Test
    @Order(5)
    void theProxyIsLost() throws Exception {
        var lost = lose("nginx");
        assertThat(lost.refusedUntil()).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    @Order(6)
    void theDatabaseIsLost() throws Exception {
        var lost = lose("database");
        assertThat(lost.refusedUntil()).isLessThan(Duration.ofSeconds(60));
        assertThat(lost.refused().keySet()).isSubsetOf(503);
        comesBack("database");
    }

    /** Whoever has to sign in again is still known to Keycloak, and may have to try once more. */
    private void comesBack(String after) {
        var hassan = people.person("hassan");
        var inVain = 0;
        for (nodeOf(hassan); hassan.page().locator(".who").count() == 0; nodeOf(hassan)) {
            assertThat(hassan.page().locator("#password").count()).isZero();
            inVain++;
            assertThat(inVain).as(hassan.page().url()).isLessThan(10);
        }
        note("| signing in after %s | without a password, %d tries in vain |".formatted(after, inVain));
    }

    @Test
    @Order(7)
    void whoSignsOutIsSignedOutOnEveryNode() {
        var hassan = people.person("hassan");
        var first = sessionOf(hassan, nodeOf(hassan));
        var second = sessionOf(hassan, nodeOf(hassan));
        for (var tries = 0; second.node().equals(first.node()) && tries < 20; tries++) {
            first = second;
            second = sessionOf(hassan, nodeOf(hassan));
        }
        assertThat(second.node()).isNotEqualTo(first.node());
        assertThat(installation.answersTheWorkspace(first.cookies())).isEqualTo(LET_IN);
        hassan.isLedOn(
                () -> hassan.page().getByText(hassan.reads("shell.sign-out")).click());
        var left = Instant.now();
        await().atMost(Duration.ofSeconds(20)).until(isOut(first));
        await().atMost(Duration.ofSeconds(20)).until(isOut(second));
        note("| sign-out | on both nodes after %.1f s |"
                .formatted(Duration.between(left, Instant.now()).toMillis() / 1000.0));
    }

    private record Session(String node, String cookies) {}

    private Callable<Boolean> isOut(Session session) {
        return () -> installation.answersTheWorkspace(session.cookies()) != LET_IN;
    }

    private static Session sessionOf(Person person, String node) {
        var cookies = person.page().context().cookies().stream()
                .filter(cookie -> List.of("JSESSIONID", "mizizi_node").contains(cookie.name))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        return new Session(node, cookies);
    }

    /** A browser that forgot its node and its session, but not Keycloak, is let in by another, sooner or later. */
    private String nodeOf(Person person) {
        List.of("JSESSIONID", "mizizi_node")
                .forEach(name -> person.page().context().clearCookies(new ClearCookiesOptions().setName(name)));
        person.opens("/workspace/inputs");
        return installation.nodeAtWork();
    }

    @Test
    @Order(8)
    void nothingThatWasAcknowledgedIsLostAndTheLedgerIsIntact() throws Exception {
        assertThat(installation.inputs()).containsAllEntriesOf(salma().receipts());
        assertThat(installation.verifies()).contains("ntact");
    }

    @Test
    @Order(9)
    void theCountryIsBroughtBackToTheMomentBeforeSomebodyDeletedWhatWasSaid_R09() throws Exception {
        var backup = installation.backUp();
        assertThat(salma().says("After the backup")).as(salma().lastSeen()).isTrue();
        var moment = installation.deletesAllInputs();
        assertThat(installation.inputs()).isEmpty();

        assertThat(installation.bringsBack(backup, moment)).contains("ntact");

        assertThat(installation.inputs()).containsAllEntriesOf(salma().receipts());
        await("she goes on").atMost(LONGEST).until(() -> salma().says("After it was brought back"));
        assertThat(installation.verifies()).contains("ntact");
    }

    private Loss lose(String name) throws Exception {
        assertThat(salma().says("Before " + name)).as(salma().lastSeen()).isTrue();
        var part = installation.part(name);
        try (var fate = Executors.newSingleThreadScheduledExecutor()) {
            var killed = fate.schedule(
                    () -> {
                        part.kill();
                        return Instant.now();
                    },
                    UNDER_WORK.toMillis(),
                    MILLISECONDS);
            var started = fate.schedule(
                    part::start,
                    UNDER_WORK.plus(installation.startsAgainAfter(name)).toMillis(),
                    MILLISECONDS);
            var inVain = 0;
            while (!salma().says("After %s, %d".formatted(name, inVain)) || !killed.isDone()) {
                inVain += killed.isDone() ? 1 : 0;
                assertThat(inVain).as(salma().lastSeen()).isLessThan(20);
            }
            var moment = killed.get();
            var untilAReceipt = Duration.between(moment, Instant.now());
            started.get(1, MINUTES);
            await(name).atMost(LONGEST).until(installation::isWhole);
            var loss = new Loss(
                    name,
                    untilAReceipt,
                    inVain,
                    readers().refusedUntil(moment),
                    readers().refusalsSince(moment),
                    readers().pagesSince(moment),
                    inVain == 0 ? "" : salma().lastSeen());
            note(loss.line());
            return loss;
        }
    }

    private Contributor salma() {
        return requireNonNull(working, "nobody was let in yet");
    }

    private Readers readers() {
        return requireNonNull(reading, "nobody was let in yet");
    }

    private static void note(String line) {
        try {
            Files.writeString(
                    REPORT, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
