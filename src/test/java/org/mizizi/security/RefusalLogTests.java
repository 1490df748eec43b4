package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** F3: what was tried and refused leaves one line in a log of its own, without anybody's words. */
@PortalTest
@Import(PrioritiesFixtures.class)
@ExtendWith(OutputCaptureExtension.class)
class RefusalLogTests {

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    Rounds rounds;

    @Autowired
    Endorsements endorsements;

    @Test
    void whoLacksTheRightIsNamedWithWhatTheyTried_F3(CapturedOutput log) {
        var round = fixtures.openRound();

        assertThatThrownBy(as(
                        "erik", () -> rounds.close(round.id(), LocalizedText.of("en", "x\r\n2026-11-25 ERROR forged"))))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(lines(log))
                .singleElement()
                .asString()
                .contains("refused attempt=Rounds.close by=%s for=%s objection=CONVENE"
                        .formatted(
                                country.person("erik").value(),
                                country.organisation("ORG-0011").id().value()));
        assertThat(log.getAll()).doesNotContain("forged");
    }

    @Test
    void theRuleThatObjectedIsNamed_F3(CapturedOutput log) {
        var round = fixtures.openRound();

        assertThatThrownBy(as("nadia", () -> rounds.announce(round.id()))).isInstanceOf(RefusedException.class);

        assertThat(lines(log)).singleElement().asString().contains("attempt=Rounds.announce", "objection=round.");
    }

    @Test
    void whoMaySpeakUnderProtectionIsNotNamed_F3(CapturedOutput log) {
        var input = fixtures.submit("salma", fixtures.openRound(), "We are harassed", Authorship.PROTECTED);

        assertThatThrownBy(as("salma", () -> endorsements.endorse(input.id()))).isInstanceOf(RefusedException.class);

        assertThat(lines(log))
                .singleElement()
                .asString()
                .contains("refused attempt=Endorsements.endorse by=- for=- objection=input.own");
    }

    private ThrowingCallable as(String person, Runnable work) {
        return () -> country.as(person, work);
    }

    private static List<String> lines(CapturedOutput log) {
        return log.getAll()
                .lines()
                .filter(line -> line.contains(RefusalLog.NAME) && line.contains("refused attempt="))
                .toList();
    }
}
