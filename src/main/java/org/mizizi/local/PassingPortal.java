package org.mizizi.local;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.mizizi.Mizizi;
import org.mizizi.bench.AskedOfTheDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.TaskScheduler;

/**
 * A portal of the demo country in a folder of its own, which is gone when this process ends: for what would disturb people in
 * the one they use. Its jobs stand still.
 */
final class PassingPortal implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final DatabaseAccess access;
    private final ConfigurableApplicationContext context;
    private final AskedOfTheDatabase asked;

    private PassingPortal(
            EmbeddedDatabase database,
            DatabaseAccess access,
            ConfigurableApplicationContext context,
            AskedOfTheDatabase asked) {
        this.database = database;
        this.access = access;
        this.context = context;
        this.asked = asked;
    }

    static PassingPortal start() {
        var database = EmbeddedDatabase.startPassing();
        var access = database.newDatabase(DataFolder.DATABASE_NAME);
        database.showWaitsToTheOwner();
        var asked = new AskedOfTheDatabase();
        var application = application();
        application.addInitializers(starting -> starting.getBeanFactory().addBeanPostProcessor(asked));
        var context = application.run(access.asOptions().toArray(String[]::new));
        context.getBeansOfType(TaskScheduler.class).values().stream()
                .filter(Lifecycle.class::isInstance)
                .map(Lifecycle.class::cast)
                .forEach(Lifecycle::stop);
        return new PassingPortal(database, access, context, asked);
    }

    /** Nobody opens its workspace, so it needs no frontend that was built. */
    private static SpringApplication application() {
        var application = new SpringApplication(Mizizi.class);
        application.setRegisterShutdownHook(false);
        application.setAdditionalProfiles("local", "demo");
        application.setDefaultProperties(Map.of(
                "mizizi.demo.load", "true",
                "server.address", "localhost",
                "server.port", "0",
                "vaadin.productionMode", "true",
                "logging.threshold.console", "off"));
        return application;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** What its pages ask of the database. */
    AskedOfTheDatabase asked() {
        return asked;
    }

    URI address() {
        return URI.create(
                "http://localhost:%s".formatted(context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    /** The role in which it works in its database. */
    String worksAs() {
        return access.application().user();
    }

    /** For what the application may not do to its own database. */
    JdbcTemplate owner() {
        return new JdbcTemplate(new DriverManagerDataSource(
                access.url(), access.owner().user(), access.owner().password()));
    }

    /** With nothing in the memory of the server; files may still be in that of the machine. */
    void startDatabaseAgain() {
        try {
            database.startAgain();
            part(DataSource.class)
                    .unwrap(HikariDataSource.class)
                    .getHikariPoolMXBean()
                    .softEvictConnections();
        } catch (IOException | SQLException problem) {
            throw new IllegalStateException("The database of the bench does not start again", problem);
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
