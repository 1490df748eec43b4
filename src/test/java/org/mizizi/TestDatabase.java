package org.mizizi;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.mizizi.local.DatabaseAccess;
import org.mizizi.local.EmbeddedDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each Spring context a database of its own on the one PostgreSQL server of this JVM: a copy of one that was
 * migrated, with the demo country where the context would load it, as making either anew takes longer than most tests.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        OneSecurityContext.share(context);
        var environment = context.getEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", properties(likeFor(environment))));
    }

    private static DatabaseAccess likeFor(Environment environment) {
        return environment.matchesProfiles("demo") && environment.getProperty("mizizi.demo.load", Boolean.class, true)
                ? copy(WithTheDemoCountry.NAME)
                : migrated();
    }

    /** A database that nothing was done to yet. */
    static DatabaseAccess empty() {
        return Server.RUNNING.newDatabase(nextName());
    }

    /** A database with everything in it that the portal needs, and no country yet. */
    public static DatabaseAccess migrated() {
        return copy(Migrated.NAME);
    }

    private static DatabaseAccess copy(String like) {
        return Server.RUNNING.newDatabase(nextName(), like);
    }

    private static String nextName() {
        return "test" + NUMBER.incrementAndGet();
    }

    /** Does what a start does to a database. */
    public static void migrate(DatabaseAccess database) {
        var login = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), login.user(), login.password());
                var liquibase = new Liquibase(
                        "db/changelog/changelog.yaml",
                        new ClassLoaderResourceAccessor(),
                        new JdbcConnection(connection))) {
            liquibase.update(new Contexts(), new LabelExpression());
        } catch (SQLException | LiquibaseException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Map<String, Object> properties(DatabaseAccess access) {
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

    private static final class Migrated {
        static final String NAME = make("migrated");

        private static String make(String name) {
            migrate(Server.RUNNING.newDatabase(name));
            return name;
        }
    }

    /** Loaded by a portal that is over before anybody copies it. */
    private static final class WithTheDemoCountry {
        static final String NAME = make("demo");

        private static String make(String name) {
            SecondNode.tellTheDemo(Server.RUNNING.newDatabase(name, Migrated.NAME));
            return name;
        }
    }
}
