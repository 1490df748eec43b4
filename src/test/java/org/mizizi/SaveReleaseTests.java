package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Value;

/** Keeps what a release has in its database, once, for the tests of every later one: docs/operate/backup-and-upgrade.md. */
@DemoTest
@EnabledIfSystemProperty(named = "portal.save-release", matches = "\\d+\\.\\d+\\.\\d+")
class SaveReleaseTests {

    private static final Path RELEASES = Path.of("src", "test", "resources", "org", "mizizi", "releases");

    private static final int ROOM = 300_000;

    @Test
    void theDemoCountryOfThisReleaseIsSaved(
            @Value("${spring.liquibase.url}") String url,
            @Value("${spring.liquibase.user}") String user,
            @Value("${spring.liquibase.password}") String password)
            throws Exception {
        var file = RELEASES.resolve(System.getProperty("portal.save-release") + ".sql.xz");
        try (var connection = DriverManager.getConnection(url, user, password);
                var content =
                        Files.newOutputStream(Files.createDirectories(RELEASES).resolve(file.getFileName()))) {
            SavedDatabase.of(connection).write(content);
        }
        assertThat(Files.size(file)).isLessThan(ROOM);
    }
}
