package org.mizizi.translations.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that speaks LibreTranslate's protocol: it puts the language before the words, or does what a test wants. */
public final class SmallTranslationServer implements AutoCloseable {

    public static final String KEY = "small-key";

    private static final JsonMapper JSON = new JsonMapper();

    private static final String LANGUAGES = """
            [{"code":"en","name":"English","targets":["ar","en","fr","pt","pt-BR","zh-Hans"]},
             {"code":"ar","name":"Arabic","targets":["en","fr"]},
             {"code":"fr","name":"French","targets":["en"]}]""";

    /** How a question is answered; {@code held} is told in part, and the rest never comes. */
    public record Answer(int status, String body, boolean held) {

        public static Answer said(String words) {
            return new Answer(200, JSON.writeValueAsString(java.util.Map.of("translatedText", words)), false);
        }
    }

    private final HttpServer server;
    private final List<JsonNode> questions = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Function<String, Answer> translating = SmallTranslationServer::translated;
    private volatile Answer languages = new Answer(200, LANGUAGES, false);

    public SmallTranslationServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/translate", this::translate);
        server.createContext("/languages", exchange -> send(exchange, languages));
        server.start();
    }

    private static Answer translated(String words) {
        return Answer.said("Translated: " + words);
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What it was asked, newest last. */
    public List<JsonNode> questions() {
        return List.copyOf(questions);
    }

    public void answers(Answer answer) {
        translating = _ -> answer;
    }

    public void answersAgain() {
        translating = SmallTranslationServer::translated;
        languages = new Answer(200, LANGUAGES, false);
    }

    /** Whoever asks now waits until it ends. */
    public void neverAnswers() {
        translating = _ -> {
            await();
            return translated("too late");
        };
    }

    void tellsOfLanguages(Answer answer) {
        languages = answer;
    }

    private void translate(HttpExchange exchange) throws IOException {
        var question = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!exchange.getRequestMethod().equals("POST")
                || !"text".equals(question.path("format").asString())
                || !KEY.equals(question.path("api_key").asString())) {
            send(exchange, new Answer(403, "{\"error\":\"Invalid API key\"}", false));
            return;
        }
        questions.add(question);
        send(exchange, translating.apply(question.path("q").asString()));
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
            var body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), answer.held() ? 0 : body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            if (answer.held()) {
                exchange.getResponseBody().flush();
                await();
            }
        }
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
