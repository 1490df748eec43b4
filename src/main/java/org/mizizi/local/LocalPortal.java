package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizizi.Mizizi;
import org.mizizi.founding.CallForFounder;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal on one machine, as "./portal run" and "./portal keycloak" start it: PostgreSQL first, then the application;
 * at the end the application first, then PostgreSQL. Keycloak starts and stops beside them.
 */
public final class LocalPortal {

    private final LocalOptions options;
    private final DataFolder folder;
    private volatile boolean stopping;
    private @Nullable LocalKeycloak keycloak;
    private @Nullable EmbeddedDatabase database;
    private @Nullable KeepRunning keepRunning;
    private volatile @Nullable ConfigurableApplicationContext context;

    private LocalPortal(LocalOptions options, DataFolder folder) {
        this.options = options;
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        LoggingSystem.get(LocalPortal.class.getClassLoader()).beforeInitialize();
        try {
            var options = LocalOptions.parse(arguments);
            requireFreePorts(options);
            new LocalPortal(options, take(options.data())).start();
        } catch (StartRefused refused) {
            fail(refused.reason());
        } catch (IOException problem) {
            fail("The portal did not start: " + InPlainWords.of(problem));
        }
    }

    private void start() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::stop));
        try {
            var arguments = new ArrayList<>(List.of(
                    "--spring.profiles.active=" + options.profiles(),
                    "--mizizi.demo.load=" + options.demo(),
                    "--server.port=" + options.port(),
                    "--mizizi.base-url=" + options.address(),
                    "--server.shutdown=immediate"));
            arguments.addAll(startKeycloak());
            arguments.addAll(startDatabase());
            var call = startApplication(arguments).getBean(CallForFounder.class);
            awaitKeycloak();
            System.out.println(ready());
            call.words().ifPresent(System.out::println);
        } catch (IOException | RuntimeException problem) {
            if (!stopping) {
                fail("The portal did not start: %s (see %s)".formatted(InPlainWords.of(problem), options.log()));
            }
        }
    }

    private synchronized List<String> startKeycloak() throws IOException {
        if (options.keycloak().isEmpty()) {
            return List.of();
        }
        requireGoingOn();
        var files = options.keycloak().get();
        keycloak = LocalKeycloak.start(
                files.home(), files.realm(), options.keycloakPort(), options.address(), folder.keycloakLog());
        return List.of("--mizizi.oidc.issuer=" + keycloak.issuer(), "--mizizi.oidc.secret=" + keycloak.secret());
    }

    private synchronized List<String> startDatabase() throws IOException {
        requireGoingOn();
        if (options.fresh()) {
            folder.empty();
        }
        database = EmbeddedDatabase.start(folder.database());
        var access = database.newDatabase(DataFolder.DATABASE_NAME);
        keepRunning = KeepRunning.of(database, InstantSource.system());
        return access.asOptions();
    }

    private ConfigurableApplicationContext startApplication(List<String> arguments) {
        var application = new SpringApplication(Mizizi.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of(
                "server.address", "localhost",
                "logging.threshold.console", "off",
                "logging.level.io.zonky.test", "off",
                "logging.file.name", options.log().toString()));
        var running = application.run(arguments.toArray(String[]::new));
        context = running;
        return running;
    }

    private void awaitKeycloak() throws IOException {
        if (keycloak != null) {
            keycloak.awaitReady();
        }
    }

    private String ready() {
        var people = options.keycloak().isPresent() ? " (the password of every demo person is \"mizizi\")" : "";
        var ready = "Mizizi is ready at " + options.address() + people;
        return options.keycloak().isPresent() || !options.demo() ? ready : ready + firstMinute();
    }

    /** Where a newcomer to the demo country can go next. */
    private String firstMinute() {
        return """

                Be somebody of the demo country: %1$s/sign-in
                Follow one sentence from a village to a decision: %1$s/en/follow/1""".formatted(options.address());
    }

    private void requireGoingOn() {
        if (stopping) {
            throw new StartRefused("Stopped before it was ready.");
        }
    }

    /** An application that is still starting is not waited for: what it has not committed has not happened. */
    private void stop() {
        stopping = true;
        if (context != null) {
            context.close();
        }
        stopServers();
    }

    private synchronized void stopServers() {
        if (keepRunning != null) {
            keepRunning.close();
        }
        if (database != null) {
            database.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static void requireFreePorts(LocalOptions options) throws IOException {
        FreePort.require(options.port());
        if (options.keycloak().isPresent()) {
            FreePort.require(options.keycloakPort());
        }
    }

    private static DataFolder take(Path data) throws IOException {
        return DataFolder.take(data)
                .orElseThrow(() ->
                        new StartRefused("The data folder %s is in use by another running portal.".formatted(data)));
    }

    private static void fail(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
