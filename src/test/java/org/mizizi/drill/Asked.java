package org.mizizi.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** What an address answers to whoever asks once, and trusts one certificate. */
final class Asked {

    /** Nothing came back at all. */
    static final int NOTHING = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient reader;

    private Asked(SSLContext trusted) {
        reader = HttpClient.newBuilder()
                .sslContext(trusted)
                .connectTimeout(PATIENCE)
                .build();
    }

    static Asked trusting(Path certificate) throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (var file = Files.newInputStream(certificate)) {
            trusted.setCertificateEntry(
                    "portal", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return new Asked(context);
    }

    int status(String address) {
        return status(HttpRequest.newBuilder(URI.create(address)));
    }

    /** By a browser that shows these cookies. */
    int status(String address, String cookies) {
        return status(HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookies));
    }

    private int status(HttpRequest.Builder question) {
        try {
            var request = question.timeout(PATIENCE).build();
            return reader.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return NOTHING;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return NOTHING;
        }
    }
}
