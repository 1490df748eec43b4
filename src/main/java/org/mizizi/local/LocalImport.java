package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.mizizi.exchange.CountryImport;
import org.mizizi.exchange.CountryImport.Imported;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * "./portal import": takes an export into a new local portal, or into the database of another that was never founded. What
 * was in the data folder before is put aside, never deleted.
 */
public final class LocalImport {

    private static final String CHANGELOG = "classpath:db/changelog/changelog.yaml";

    private LocalImport() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(LocalImport.class.getClassLoader()).beforeInitialize();
        try {
            var options = new DefaultApplicationArguments(arguments);
            var from = Path.of(LocalOptions.value(options, "from"));
            System.out.println(
                    options.containsOption("database")
                            ? take(ReadAccess.asOwner(LocalOptions.value(options, "database"), System.getenv()), from)
                            : takeIntoNew(Path.of(LocalOptions.value(options, "data")), from));
            System.exit(0);
        } catch (IOException | SQLException | LiquibaseException | RuntimeException problem) {
            System.err.println("Nothing was imported: " + InPlainWords.of(problem));
            System.exit(1);
        }
    }

    private static String take(ReadAccess access, Path from) throws IOException, SQLException {
        try (var connection = access.connect()) {
            return words(CountryImport.take(connection, from));
        }
    }

    private static String takeIntoNew(Path data, Path from) throws IOException, SQLException, LiquibaseException {
        try (var folder = DataFolder.take(data)
                .orElseThrow(() -> new StartRefused("a running portal uses " + data + ": stop it first."))) {
            new ServerFolder(folder.database()).stopServer();
            FileSystemUtils.deleteRecursively(folder.restoring());
            var words = words(takeInto(folder, from));
            return words
                    + folder.exchange(Instant.now())
                            .map(path -> " What was there before is kept in " + path + ".")
                            .orElse("");
        }
    }

    private static Imported takeInto(DataFolder folder, Path from)
            throws IOException, SQLException, LiquibaseException {
        try (var server = EmbeddedDatabase.start(folder.restoring())) {
            var access = server.newDatabase(DataFolder.DATABASE_NAME);
            var owner = access.owner();
            make(new DriverManagerDataSource(access.url(), owner.user(), owner.password()));
            try (var connection = DriverManager.getConnection(access.url(), owner.user(), owner.password())) {
                return CountryImport.take(connection, from);
            }
        } finally {
            new ServerFolder(folder.restoring()).stopServer();
        }
    }

    private static void make(DriverManagerDataSource database) throws LiquibaseException {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setChangeLog(CHANGELOG);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setAnalyticsEnabled(false);
        liquibase.afterPropertiesSet();
    }

    private static String words(Imported imported) {
        return "Imported %d rows of %d tables. %s.".formatted(imported.rows(), imported.tables(), imported.ledger());
    }
}
