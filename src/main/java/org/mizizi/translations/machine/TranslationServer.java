package org.mizizi.translations.machine;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks the protocol of LibreTranslate, and never makes anybody wait: who asks goes on, and comes back for the answer.
 * Whatever goes wrong is a refusal with its reason.
 *
 * @see "ADR 0044"
 */
@Component
@EnableConfigurationProperties(MachineSettings.class)
public final class TranslationServer {

    private static final Logger LOG = LoggerFactory.getLogger(TranslationServer.class);

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration LANGUAGES_HOLD = Duration.ofHours(1);
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);

    /** In bytes: the longest text in the widest script, escaped, with what a server adds to it. */
    private static final int LARGEST_ANSWER = 400_000;

    private static final JsonMapper JSON = new JsonMapper();

    private final MachineSettings settings;
    private final Clock clock;
    private final SingletonSupplier<HttpClient> http = SingletonSupplier.of(TranslationServer::client);
    private volatile Languages languages = Languages.NONE;

    TranslationServer(MachineSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What is said goes to the server that the operator named and to no other that this one names. */
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What the server told of its languages last, and until when nobody asks again. */
    private record Languages(@Nullable MachineLanguages known, Instant until) {
        static final Languages NONE = new Languages(null, Instant.MIN);
    }

    public MachineSettings settings() {
        return settings;
    }

    /** Why it does not translate between these languages, as far as it has told; it is asked meanwhile. */
    public Optional<Refusal> objection(String from, String into) {
        if (!settings.isThere()) {
            return Optional.of(Refusal.of("translation.machine-off"));
        }
        var told = languages;
        if (told.until().isBefore(clock.instant())) {
            var _ = learn();
        }
        return Optional.ofNullable(told.known()).flatMap(known -> known.objection(from, into));
    }

    /**
     * These texts, each translated; a refusal where the server does not do so in time and as it should. None of them goes out
     * once nobody waits any more.
     *
     * @param mayStillGo asked directly before they go out
     */
    public CompletableFuture<List<String>> translate(
            String from, String into, List<String> texts, BooleanSupplier mayStillGo) {
        var answer = new CompletableFuture<List<String>>()
                .orTimeout(settings.longestWait().toMillis(), TimeUnit.MILLISECONDS);
        var _ = known().thenCompose(
                        known -> answer.isDone() ? answer : each(pair(known, from, into), texts, mayStillGo))
                .whenComplete((said, problem) -> settle(answer, said, problem));
        return answer.exceptionally(problem -> {
            throw reason(problem).asException();
        });
    }

    private static <T> void settle(CompletableFuture<T> answer, T said, @Nullable Throwable problem) {
        if (problem == null) {
            answer.complete(said);
        } else {
            answer.completeExceptionally(problem);
        }
    }

    private static MachineLanguages.Pair pair(MachineLanguages known, String from, String into) {
        Refusal.refuse(known.objection(from, into));
        return known.between(from, into).orElseThrow();
    }

    private CompletableFuture<MachineLanguages> known() {
        var told = languages;
        return told.known() == null ? learn() : CompletableFuture.completedFuture(told.known());
    }

    /** While nobody knows, nobody asks twice at once. */
    private CompletableFuture<MachineLanguages> learn() {
        var before = languages;
        languages = new Languages(before.known(), clock.instant().plus(ASKED_AGAIN));
        return send(HttpRequest.newBuilder(settings.at("languages"))
                        .timeout(settings.longestWait())
                        .GET()
                        .build())
                .thenApply(told -> MachineLanguages.read(told).orElseThrow(TranslationServer::unusable))
                .whenComplete((told, problem) -> {
                    if (problem == null) {
                        languages = new Languages(told, clock.instant().plus(LANGUAGES_HOLD));
                    }
                });
    }

    /** Nothing goes out that was taken back or protected meanwhile. */
    private CompletionStage<List<String>> each(
            MachineLanguages.Pair pair, List<String> texts, BooleanSupplier mayStillGo) {
        if (!mayStillGo.getAsBoolean()) {
            throw Refusal.of("translation.changed-meanwhile").asException();
        }
        var asked = texts.stream().map(text -> one(pair, text)).toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture<?>[]::new))
                .thenApply(_ -> asked.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<String> one(MachineLanguages.Pair pair, String text) {
        var question = new LinkedHashMap<String, String>();
        question.put("q", text);
        question.put("source", pair.source());
        question.put("target", pair.target());
        question.put("format", "text");
        if (!settings.key().isEmpty()) {
            question.put("api_key", settings.key());
        }
        return send(HttpRequest.newBuilder(settings.at("translate"))
                        .timeout(settings.longestWait())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(question)))
                        .build())
                .thenApply(answer -> Optional.of(answer.path("translatedText"))
                        .filter(JsonNode::isString)
                        .flatMap(said -> MachineAnswer.believed(text, said.asString()))
                        .orElseThrow(TranslationServer::unusable));
    }

    private CompletableFuture<JsonNode> send(HttpRequest request) {
        var exchange =
                http.obtain().sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        return exchange.copy()
                .orTimeout(settings.longestWait().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> exchange.cancel(true))
                .thenApply(TranslationServer::read);
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        var status = answer.statusCode();
        if (status != 200) {
            LOG.warn("The server that translates answers with {}", status);
            throw refused(status).asException();
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException _) {
            throw unusable();
        }
    }

    private static Refusal refused(int status) {
        return switch (status) {
            case 401, 403 -> Refusal.of("translation.machine-key");
            case 429 -> Refusal.of("translation.machine-asked-often");
            case 400, 413, 422 -> Refusal.of("translation.machine-cannot");
            default -> Refusal.of("translation.machine-broken");
        };
    }

    private static RefusedException unusable() {
        return Refusal.of("translation.machine-unusable").asException();
    }

    private static Refusal reason(Throwable problem) {
        return switch (problem) {
            case RefusedException refused -> refused.refusal();
            case CompletionException wrapped when wrapped.getCause() != null -> reason(wrapped.getCause());
            case IOException tooMuch when isTooMuch(tooMuch) -> Refusal.of("translation.machine-unusable");
            default -> {
                LOG.warn("The server that translates does not answer: {}", problem.toString());
                yield Refusal.of("translation.machine-silent");
            }
        };
    }

    /** What {@link BodyHandlers#limiting} says of an answer without an end; it has no kind of its own. */
    private static boolean isTooMuch(IOException problem) {
        return String.valueOf(problem.getMessage()).contains("capacity")
                || (problem.getCause() instanceof IOException cause && isTooMuch(cause));
    }
}
