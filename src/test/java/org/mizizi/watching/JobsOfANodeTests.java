package org.mizizi.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.watching.Finding.State;
import org.springframework.beans.factory.annotation.Autowired;

/** What the portal does by itself is known by name, with when it was last done. */
@PortalTest
class JobsOfANodeTests {

    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SECONDS = Duration.ofSeconds(5);

    @Autowired
    Jobs jobs;

    @Test
    void everyJobOfThePortalIsKnownAndItsTurnsAreHeardOf() {
        assertThat(jobs.all())
                .extracting(Job::name)
                .contains(
                        "KeepTime.moveAllDue",
                        "KeepDays.carryOutAllDue",
                        "KeepFigures.keepAllDue",
                        "CountRefusals.keep",
                        "CountRefusals.forgetOld",
                        "RetryFailedReactions.tryAgain");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> succeeded("KeepFigures.keepAllDue") && succeeded("CountRefusals.keep"));
    }

    @Test
    void aJobIsLateAfterThreeTurnsAndNeverBeforeAMinute() {
        assertThat(job(HOUR, NOW.minus(HOUR.multipliedBy(3))).isLate(NOW)).isFalse();
        assertThat(job(HOUR, NOW.minus(HOUR.multipliedBy(3)).minusSeconds(1)).isLate(NOW))
                .isTrue();
        assertThat(job(SECONDS, NOW.minusSeconds(60)).isLate(NOW)).isFalse();
        assertThat(job(SECONDS, NOW.minusSeconds(61)).isLate(NOW)).isTrue();
    }

    @Test
    void aJobThatHasNotHadItsFirstTurnIsNotLate() {
        var later = new Job("ForgetOldForms.forget", HOUR, NOW.plusSeconds(600), null, null);
        assertThat(later.isLate(NOW)).isFalse();
        assertThat(CheckJobs.judge(List.of(later), List.of()).lines())
                .containsExactly(new Finding.Line("waits", List.of("ForgetOldForms.forget")));
    }

    @Test
    void whatIsLateIsNamedAndEachJobSaysWhenItRan() {
        var late = job(SECONDS, null);
        var failedLately = job(HOUR, NOW.minusSeconds(1));
        var found = CheckJobs.judge(List.of(late, job(HOUR, NOW), failedLately), List.of(late));
        assertThat(found.state()).isEqualTo(State.LOOK);
        assertThat(found.arguments()).containsExactly(1, "Some.job");
        assertThat(found.lines()).extracting(Finding.Line::says).containsExactly("ran", "done", "succeeded");
    }

    @Test
    void whatSpringWrapsIsCalledAsItIsWritten() {
        assertThat(Jobs.name("org.mizizi.rounds.KeepTime$$SpringCGLIB$$0.keepTime"))
                .isEqualTo("KeepTime.keepTime");
    }

    private boolean succeeded(String name) {
        return jobs.all().stream().anyMatch(job -> job.name().equals(name) && job.succeeded() != null);
    }

    private static Job job(Duration between, @Nullable Instant succeeded) {
        return new Job("Some.job", between, NOW.minus(Duration.ofDays(1)), NOW, succeeded);
    }
}
