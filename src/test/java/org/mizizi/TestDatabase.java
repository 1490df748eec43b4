package org.mizizi;

import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.mizizi.local.DatabaseAccess;
import org.mizizi.local.EmbeddedDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each Spring context a database of its own on the one PostgreSQL server of this JVM. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        OneSecurityContext.share(context);
        var properties = properties();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", properties));
    }

    /** A database that nothing was done to yet. */
    static DatabaseAccess empty() {
        return Server.RUNNING.newDatabase("test" + NUMBER.incrementAndGet());
    }

    /** A database with everything in it that the portal needs, and no country yet. */
    public static DatabaseAccess migrated() throws Exception {
        var database = empty();
        migrate(database);
        return database;
    }

    /** Does what a start does to a database. */
    public static void migrate(DatabaseAccess database) throws Exception {
        var login = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), login.user(), login.password());
                var liquibase = new Liquibase(
                        "db/changelog/changelog.yaml",
                        new ClassLoaderResourceAccessor(),
                        new JdbcConnection(connection))) {
            liquibase.update(new Contexts(), new LabelExpression());
        }
    }

    private static Map<String, Object> properties() {
        var access = empty();
        return Map.of(
                "spring.datasource.hikari.minimum-idle", 1,
                "spring.datasource.hikari.idle-timeout", 10_000,
                // A server on which whole suites run takes seconds to let one more in; people are told so after three.
                "spring.datasource.hikari.connection-timeout", 30_000,
                "spring.datasource.url", access.url(),
                "spring.datasource.username", access.application().user(),
                "spring.datasource.password", access.application().password(),
                "spring.liquibase.url", access.url(),
                "spring.liquibase.user", access.owner().user(),
                "spring.liquibase.password", access.owner().password());
    }

    /** Started on first use, gone with the JVM. */
    private static final class Server {
        static final EmbeddedDatabase RUNNING = EmbeddedDatabase.startPassing();
    }
}
