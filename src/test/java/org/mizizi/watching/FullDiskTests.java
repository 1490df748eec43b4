package org.mizizi.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mizizi.PortalTest;
import org.mizizi.shared.Trouble;
import org.mizizi.shared.TroubleLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL says when its disk is full is heard, counted, and forgotten once something could be written. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class FullDiskTests {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String NO_ROOM = "do $$ begin raise exception 'no room' using errcode = '53100'; end $$";
    private static final String HELD = "do $$ begin raise exception 'held' using errcode = '55P03'; end $$";

    private final SimpleMeterRegistry measures = new SimpleMeterRegistry();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<Filler> writing;

    @Autowired
    RoomHealth health;

    @BeforeEach
    void measure() {
        Metrics.addRegistry(measures);
    }

    @AfterEach
    void measureNoMore() {
        Metrics.removeRegistry(measures);
    }

    @Test
    void healthGoesDownWithTheDiskFullAndComesBackWithTheFirstWrite_R2() {
        var watch = new RoomWatch(writing);
        var ofThis = new RoomHealth(watch);
        assertThat(ofThis.health().getStatus()).isEqualTo(Status.UP);

        watch.hear(catchThrowable(() -> jdbc.sql(NO_ROOM).update()));
        assertThat(ofThis.health().getStatus()).isEqualTo(Status.DOWN);

        watch.tryAgain();
        assertThat(ofThis.health().getStatus()).isEqualTo(Status.UP);
        assertThat(jdbc.sql("select length(filler) from watching.room")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** Without anybody's doing: whatever statement it was, and at the end of a transaction too. */
    @Test
    void thePortalHearsOfItByItselfAndFindsOutThatThereIsRoomAgain_R2(CapturedOutput log) {
        assertThat(catchThrowable(() -> jdbc.sql(NO_ROOM).update())).isNotNull();
        await().atMost(LONG).until(() -> log.getOut().contains("database full=false"));
        assertThat(log.getOut()).containsOnlyOnce("database full=true state=53100");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aLockThatIsHeldIsNoFullDisk_R2() {
        var watch = new RoomWatch(writing);
        watch.hear(catchThrowable(() -> jdbc.sql(HELD).update()));
        assertThat(watch.isFull()).isFalse();
    }

    @Test
    void everyTroubleIsCountedByItsKind_R2() {
        var before =
                Arrays.stream(Trouble.values()).collect(Collectors.toMap(Function.identity(), FullDiskTests::counted));
        TroubleLog.write(catchThrowable(() -> jdbc.sql(HELD).update()), "a test");
        TroubleLog.write(catchThrowable(() -> jdbc.sql(NO_ROOM).update()), "a test");
        before.merge(Trouble.BUSY, 1.0, Double::sum);
        before.merge(Trouble.FULL, 1.0, Double::sum);
        assertThat(before)
                .allSatisfy((kind, number) -> assertThat(counted(kind)).isEqualTo(number));
    }

    private static double counted(Trouble kind) {
        return TroubleLog.counter(kind).count();
    }
}
