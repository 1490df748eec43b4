package org.mizizi.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mizizi.local.LocalKeycloak;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real Keycloak with the realm of production and the people of the demo country, and the portal as its client. */
final class TestKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Only one portal at a time is the client of this Keycloak. */
    static final String PORTAL = "the portal of the test Keycloak";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var properties = Map.<String, Object>of(
                "server.port", Running.PORTAL,
                "mizizi.base-url", portal(),
                "mizizi.oidc.issuer", Running.KEYCLOAK.issuer(),
                "mizizi.oidc.secret", Running.KEYCLOAK.secret());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-keycloak", properties));
    }

    static String portal() {
        return "http://localhost:" + Running.PORTAL;
    }

    /** The realm's address, once it answers. */
    static String realm() {
        try {
            Running.KEYCLOAK.awaitReady();
            TestRealms.forget(Running.HOME);
            return Running.KEYCLOAK.issuer();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The mail server that Keycloak sends by; it does not run before somebody starts it. */
    static GreenMail mails() {
        return Running.MAILS;
    }

    /** Started on first use, gone with the JVM. */
    private static final class Running {
        static final Path HOME = Path.of(System.getProperty("portal.keycloak"));
        static final int PORTAL = freePort();
        static final GreenMail MAILS =
                new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        static final LocalKeycloak KEYCLOAK = start();

        private static LocalKeycloak start() {
            try {
                var keycloak = LocalKeycloak.start(
                        HOME,
                        TestRealms.write(HOME, MAILS.getSmtp().getServerSetup().getPort()),
                        freePort(),
                        "http://localhost:" + PORTAL,
                        Files.createDirectories(Path.of("target")).resolve("keycloak.log"));
                Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(keycloak::close));
                return keycloak;
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
