package org.mizizi.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.watching.Finding.State;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SelfCheckTests {

    @Autowired
    SelfCheck selfCheck;

    @Autowired
    TestCountry country;

    @Test
    void everythingThePortalNeedsIsAsked() {
        var findings = country.as("sami", () -> selfCheck.run());
        assertThat(findings)
                .extracting(Finding::what)
                .containsExactly(
                        "backup",
                        "clock",
                        "database",
                        "disk",
                        "jobs",
                        "keycloak",
                        "ledger",
                        "mail",
                        "replica",
                        "unfinished");
        assertThat(findings)
                .filteredOn(finding -> List.of("clock", "database").contains(finding.what()))
                .allSatisfy(finding -> assertThat(finding.state()).isNotEqualTo(State.BROKEN));
        assertThat(findings)
                .filteredOn(finding -> List.of("keycloak", "mail", "replica").contains(finding.what()))
                .extracting(Finding::state)
                .containsOnly(State.UNUSED);
    }

    @Test
    void whatDoesNotAnswerHoldsUpNothing() {
        var never = new CountDownLatch(1);
        var findings = SelfCheck.run(
                List.of(
                        check("silent", () -> {
                            never.await();
                            return Finding.well("silent");
                        }),
                        check("quick", () -> Finding.well("quick")),
                        check("failing", () -> {
                            throw new IllegalStateException("no such thing");
                        })),
                Duration.ofMillis(300));
        assertThat(findings)
                .extracting(Finding::key)
                .containsExactly("watching.check.too-slow", "watching.check.quick.well", "watching.check.failed");
    }

    @Test
    void aKeycloakThatCannotBeReachedIsBroken() throws Exception {
        var nobodyThere = new CheckKeycloak("https://keycloak.invalid/realms/mizizi", "");
        assertThat(nobodyThere.find()).isEqualTo(Finding.broken("keycloak", "away"));
    }

    @Test
    void clocksMayBeTwoSecondsApartAndDisksMustHaveAGigabyte() {
        assertThat(CheckClock.judge(Duration.ofMillis(1999)).state()).isEqualTo(State.WELL);
        assertThat(CheckClock.judge(Duration.ofSeconds(2)).state()).isEqualTo(State.LOOK);
        assertThat(CheckClock.judge(Duration.ofSeconds(30)).state()).isEqualTo(State.BROKEN);
        assertThat(CheckDisk.judge(1_000).state()).isEqualTo(State.WELL);
        assertThat(CheckDisk.judge(999).state()).isEqualTo(State.LOOK);
        assertThat(CheckDisk.judge(99).state()).isEqualTo(State.BROKEN);
    }

    private interface Asking {
        Finding find() throws Exception;
    }

    private static Check check(String what, Asking asking) {
        return new Check() {
            @Override
            public String what() {
                return what;
            }

            @Override
            public Finding find() throws Exception {
                return asking.find();
            }
        };
    }
}
