package org.mizizi.translations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
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
    private final MachineRows rows;
    private final Cache<String, CompletableFuture<Said>> calls = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .scheduler(Scheduler.systemScheduler())
            .build();

    MachineCalls(TranslationServer server, MachineRows rows) {
        this.server = server;
        this.rows = rows;
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

    /** Keeps a place for what is about to be asked; whether it is still to be asked, which one of several at once is told. */
    boolean reserve(MachineQuestion question) {
        var places = calls.asMap();
        places.computeIfPresent(name(question), (_, before) -> before.isCompletedExceptionally() ? null : before);
        return places.putIfAbsent(name(question), new CompletableFuture<>()) == null;
    }

    /** Sends what has a place, if it is still as it was and may still go by then. */
    void send(MachineQuestion question) {
        send(question, () -> isStillAsked(question));
    }

    void send(MachineQuestion question, BooleanSupplier mayStillGo) {
        var place = call(question);
        if (place != null) {
            var _ = CompletableFuture.completedFuture(question)
                    .thenCompose(asked -> server.translate(
                            asked.original().said().language(),
                            asked.into(),
                            asked.texts().toList(),
                            mayStillGo))
                    .thenApply(question::said)
                    .whenComplete((said, problem) -> settle(place, said, problem));
        }
    }

    private static void settle(CompletableFuture<Said> place, @Nullable Said said, @Nullable Throwable problem) {
        if (problem == null) {
            place.complete(said);
        } else {
            place.completeExceptionally(
                    problem instanceof CompletionException wrapped && wrapped.getCause() != null
                            ? wrapped.getCause()
                            : problem);
        }
    }

    private boolean isStillAsked(MachineQuestion question) {
        return rows.question(question.original().id(), question.into())
                .filter(now -> now.mayGo() && now.fingerprint().equals(question.fingerprint()))
                .isPresent();
    }

    /** Gives back the place of what will not be asked. */
    void release(MachineQuestion question) {
        calls.invalidate(name(question));
    }

    /** Forgets all that was said of what is not public any more, or was protected since. */
    void forget(UUID subject) {
        calls.asMap().keySet().removeIf(name -> name.startsWith(subject + " "));
    }

    /** What it said; nothing while it has not. */
    Optional<Said> answered(MachineQuestion question) {
        var call = call(question);
        return call != null && call.isDone() && !call.isCompletedExceptionally()
                ? Optional.of(call.join())
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
