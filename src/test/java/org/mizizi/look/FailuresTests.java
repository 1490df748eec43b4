package org.mizizi.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.PortalTest;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Trouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** B5: whatever PostgreSQL can answer is provoked there, and told by kind, with a code that stands in one line of the log. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class FailuresTests {

    private static final List<Locale> LANGUAGES = InterfaceLanguage.locales();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MessageSource messages;

    static Stream<Arguments> whatPeopleCanCause() {
        return Stream.of(
                Arguments.of(Trouble.TAKEN, "insert into shared.reference_counter (kind) values ('INPUT')"),
                Arguments.of(Trouble.RULE, "update shared.reference_counter set last_number = -1"),
                Arguments.of(Trouble.RULE, "update shared.reference_counter set last_number = null"),
                Arguments.of(Trouble.RULE, "update actors.member set organisation = gen_random_uuid()"),
                Arguments.of(
                        Trouble.RULE, "do $$ begin raise exception 'What others have seen is not thrown away'; end $$"),
                Arguments.of(Trouble.TOO_LARGE, "select (1e20)::numeric(16, 2)"),
                Arguments.of(
                        Trouble.TOO_LARGE, "update shared.reference_counter set last_number = 9223372036854775807 + 1"),
                Arguments.of(Trouble.FULL, "do $$ begin raise exception 'no room' using errcode = '53100'; end $$"),
                Arguments.of(Trouble.TOO_SLOW, "set local statement_timeout = '20ms'; select pg_sleep(20)"),
                Arguments.of(Trouble.AWAY, "select pg_terminate_backend(pg_backend_pid())"),
                Arguments.of(Trouble.UNFORESEEN, "select from nowhere"));
    }

    @ParameterizedTest
    @MethodSource("whatPeopleCanCause")
    void everyAnswerOfTheDatabaseHasWordsAndACode_B5(Trouble kind, String statement, CapturedOutput output) {
        isTold(
                kind,
                catchThrowable(() -> within(() -> jdbc.sql(statement).query().listOfRows())),
                output);
    }

    @Test
    void aDeadlockHasWords_B5(CapturedOutput output) {
        var bothHold = new CountDownLatch(2);
        var one = elsewhere(() -> within(() -> lock("INPUT", bothHold, "PLAN")));
        var other = elsewhere(() -> within(() -> lock("PLAN", bothHold, "INPUT")));
        var failure = catchThrowable(() -> CompletableFuture.allOf(one, other).join());
        assertThat(failure).isInstanceOf(CompletionException.class);
        assertThat(Trouble.databaseState(failure)).contains("40P01");
        isTold(Trouble.BUSY, failure, output);
    }

    @Test
    void twoChangesOfWhichNeitherWasFirstHaveWords_B5(CapturedOutput output) {
        var unchanging = new TransactionTemplate(transactions);
        unchanging.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        var failure = catchThrowable(() -> unchanging.executeWithoutResult(_ -> {
            jdbc.sql("select count(*) from shared.reference_counter").query().singleRow();
            elsewhere(() -> touch("ROUND")).join();
            touch("ROUND");
        }));
        assertThat(Trouble.databaseState(failure)).contains("40001");
        isTold(Trouble.BUSY, failure, output);
    }

    @Test
    void whatSomebodyElseHoldsTooLongHasWords_B5(CapturedOutput output) {
        var failure = catchThrowable(() -> within(() -> {
            touch("COMMENT");
            elsewhere(() -> within(() -> {
                        jdbc.sql("set local lock_timeout = '20ms'").update();
                        touch("COMMENT");
                    }))
                    .join();
        }));
        assertThat(Trouble.databaseState(failure)).contains("55P03");
        isTold(Trouble.BUSY, failure, output);
    }

    @Test
    void theConstraintsThatAreToldAsARuleExist_B5() {
        assertThat(jdbc.sql("select conname from pg_constraint")
                        .query(String.class)
                        .list())
                .containsAll(Failures.FIELDS.keySet());
        Failures.FIELDS
                .values()
                .forEach(refusal -> LANGUAGES.forEach(
                        language -> assertThat(messages.getMessage(refusal.messageKey(), null, language))
                                .isNotBlank()));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindSaysThatTheWordsStandStill_B5(Trouble kind) {
        assertThat(messages.getMessage("refusal.trouble." + kind, new Object[] {"ABC234"}, Locale.ENGLISH))
                .startsWith("It did not work")
                .contains("What you typed is still on the screen", "ABC234");
    }

    private void isTold(Trouble kind, Throwable failure, CapturedOutput output) {
        var refusal = Failures.refusal(failure, "a test");
        assertThat(refusal.key()).isEqualTo("trouble." + kind);
        var code = String.valueOf(refusal.arguments().getFirst());
        LANGUAGES.forEach(language -> assertThat(messages.getMessage(
                        refusal.messageKey(), refusal.arguments().toArray(), language))
                .contains(code));
        assertThat(output.getOut().lines().filter(line -> line.contains("code=" + code)))
                .singleElement()
                .asString()
                .contains("kind=" + kind);
    }

    /** On a thread of its own, however few the machine has. */
    private static CompletableFuture<Void> elsewhere(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofVirtual().start(task));
    }

    private void lock(String first, CountDownLatch bothHold, String second) {
        touch(first);
        bothHold.countDown();
        try {
            assertThat(bothHold.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
        touch(second);
    }

    private void touch(String kind) {
        jdbc.sql("update shared.reference_counter set last_number = last_number where kind = ?")
                .param(kind)
                .update();
    }

    private void within(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }
}
