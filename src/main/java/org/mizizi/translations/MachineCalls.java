package org.mizizi.translations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.translations.machine.TranslationServer;
import org.springframework.stereotype.Component;

/** What this node has asked the machine and nobody has fetched yet; whoever asks the same meanwhile gets the same answer. */
@Component
class MachineCalls {

    private static final int MOST_AT_ONCE = 4;

    /** Who closes the page before the answer is there does not fetch it. */
    private static final int MOST_KEPT = 40;

    private final TranslationServer server;
    private final Map<String, CompletableFuture<Said>> calls = new ConcurrentHashMap<>();

    MachineCalls(TranslationServer server) {
        this.server = server;
    }

    boolean isAsked(MachineQuestion question) {
        return calls.containsKey(name(question));
    }

    /** Why nothing more is asked now, if so. */
    Optional<Refusal> objection() {
        return calls.values().stream().filter(call -> !call.isDone()).count() < MOST_AT_ONCE
                ? Optional.empty()
                : Optional.of(Refusal.of("translation.machine-busy"));
    }

    void begin(MachineQuestion question) {
        if (calls.size() >= MOST_KEPT) {
            calls.values().removeIf(CompletableFuture::isDone);
        }
        calls.computeIfAbsent(name(question), _ -> ask(question));
    }

    private CompletableFuture<Said> ask(MachineQuestion question) {
        List<String> texts = question.texts().toList();
        return server.translate(question.original().said().language(), question.into(), texts)
                .thenApply(question::said);
    }

    /** What it said, once; nothing while it has not. Refused with the reason where it will not. */
    Optional<Said> fetch(MachineQuestion question) {
        var call = calls.get(name(question));
        if (call == null || !call.isDone() || !calls.remove(name(question), call)) {
            return Optional.empty();
        }
        try {
            return Optional.of(call.join());
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RefusedException refused ? refused : failed;
        }
    }

    /** When this is done, so is what was asked: for tests, which do not wait by the clock. */
    CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(calls.values().toArray(CompletableFuture<?>[]::new))
                .exceptionally(_ -> null);
    }

    private static String name(MachineQuestion question) {
        return question.original().id() + " " + question.into() + " "
                + OnTheDesk.state(question.original().said(), Optional.empty());
    }
}
