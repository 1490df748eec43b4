package org.mizizi.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What an address answers to whoever asks once. */
final class Asked {

    /** Nothing came back at all. */
    static final int NOTHING = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient READER =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Asked() {}

    static int status(String address) {
        return status(HttpRequest.newBuilder(URI.create(address)));
    }

    /** By a browser that shows these cookies. */
    static int status(String address, String cookies) {
        return status(HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookies));
    }

    private static int status(HttpRequest.Builder question) {
        try {
            var request = question.timeout(PATIENCE).build();
            return READER.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return NOTHING;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return NOTHING;
        }
    }
}
