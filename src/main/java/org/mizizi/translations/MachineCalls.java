package org.mizizi.translations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.translations.machine.TranslationServer;
import org.springframework.stereotype.Component;

/**
 * What this node has asked the machine and what it said, so that the same is asked once. It is remembered here for some hours
 * and kept nowhere else: what somebody withdraws or protects stays in no table and no copy of one.
 */
@Component
class MachineCalls {

    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_REMEMBERED = 200;
    private static final Duration REMEMBERED = Duration.ofHours(8);

    private final TranslationServer server;
    private final Cache<String, CompletableFuture<Said>> calls = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    MachineCalls(TranslationServer server) {
        this.server = server;
    }

    /** Whether it has answered or will: what it refused is asked again. */
    boolean isAsked(MachineQuestion question) {
        var call = call(question);
        return call != null && !call.isCompletedExceptionally();
    }

    /** Why nothing more is asked now, if so. */
    Optional<Refusal> objection() {
        return calls.asMap().values().stream().filter(call -> !call.isDone()).count() < MOST_AT_ONCE
                ? Optional.empty()
                : Optional.of(Refusal.of("translation.machine-busy"));
    }

    void begin(MachineQuestion question) {
        calls.asMap()
                .compute(
                        name(question),
                        (_, before) -> before == null || before.isCompletedExceptionally() ? ask(question) : before);
    }

    private CompletableFuture<Said> ask(MachineQuestion question) {
        List<String> texts = question.texts().toList();
        return server.translate(question.original().said().language(), question.into(), texts)
                .thenApply(question::said);
    }

    /** What it said; nothing while it has not. */
    Optional<Said> answered(MachineQuestion question) {
        return isAsked(question)
                ? Optional.ofNullable(call(question)).map(call -> call.getNow(null))
                : Optional.empty();
    }

    /** The same, refused with its reason where it will not say it, or was not asked. */
    Optional<Said> fetch(MachineQuestion question) {
        var call = call(question);
        if (call == null) {
            throw Refusal.of("translation.machine-not-asked").asException();
        }
        try {
            return Optional.ofNullable(call.getNow(null));
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RefusedException refused ? refused : failed;
        }
    }

    /** When this is done, so is what was asked: for tests, which do not wait by the clock. */
    CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(calls.asMap().values().toArray(CompletableFuture<?>[]::new))
                .exceptionally(_ -> null);
    }

    private @Nullable CompletableFuture<Said> call(MachineQuestion question) {
        return calls.getIfPresent(name(question));
    }

    private static String name(MachineQuestion question) {
        return question.original().id() + " " + question.into() + " " + question.fingerprint();
    }
}
