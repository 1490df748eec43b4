package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.PreparedCountry;
import org.mizizi.TestCountry;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** T64: whatever is said in a round is heard to the last microsecond before its end, and refused from the end on. */
@PortalTest
@Import(AllScenes.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SaidUntilTheEndTests {

    /** How long the rounds of the scenes are open. */
    private static final Duration OPEN = Duration.ofDays(30);

    @Autowired
    ApplicationContext context;

    @Autowired
    PreparedCountry prepared;

    @Autowired
    TestCountry country;

    @Autowired
    Scenes scenes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @BeforeAll
    void everythingIsThere() {
        prepared.prepare();
    }

    @ParameterizedTest
    @CsvSource({
        "Inputs.saveDraft, salma",
        "Inputs.submit, salma",
        "Endorsements.endorse, salma",
        "Ballots.save, salma",
        "Ballots.cast, salma",
        "Comments.write, salma",
        "Comments.withdraw, salma",
        "Responses.give, erik"
    })
    void theEndBelongsToWhatComesAfterIt_T64(String method, String who) {
        assertThat(saidBeforeTheEnd(method, who, Duration.ofNanos(1000))).isNull();
        assertThat(saidBeforeTheEnd(method, who, Duration.ZERO))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("round.over"));
    }

    private @Nullable Throwable saidBeforeTheEnd(String method, String who, Duration before) {
        var cell = Cell.all(context).stream()
                .filter(found -> found.name().equals(method))
                .findFirst()
                .orElseThrow();
        var thrown = new AtomicReference<@Nullable Throwable>();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var now = clock.instant();
            var arguments = scenes.of(method).orElseThrow().arguments().before(now, who);
            var end = now.minus(Scenes.AGO).plus(OPEN);
            PortalClock.at(end.minus(before), () -> thrown.set(country.as(who, () -> cell.call(arguments))));
        });
        return thrown.get();
    }
}
