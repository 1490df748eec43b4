package org.mizizi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** R6: what has once changed a database is never written otherwise: it would change only the databases of those who come later. */
class FrozenChangesetsTests {

    private static final Path CHANGELOG = Path.of("src", "main", "resources", "db", "changelog");
    private static final Path FROZEN = Path.of("src", "test", "resources", "org", "mizizi", "changesets.sha256");

    /** Who may read and write what there is now: carried out at each start. */
    private static final String GRANTS = "platform/900-grants.sql";

    @Test
    void aFileThatHasChangedADatabaseStaysAsItIs_R6() throws IOException {
        assertThat(found())
                .as("A new file is entered in %s as sha256sum writes it; one that has landed never changes", FROZEN)
                .containsExactlyEntriesOf(frozen());
    }

    private static SortedMap<String, String> found() throws IOException {
        try (var files = Files.walk(CHANGELOG)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> !name(file).equals(GRANTS))
                    .collect(toMap(
                            FrozenChangesetsTests::name,
                            FrozenChangesetsTests::fingerprint,
                            (one, _) -> one,
                            TreeMap::new));
        }
    }

    private static SortedMap<String, String> frozen() throws IOException {
        return Files.readAllLines(FROZEN, UTF_8).stream()
                .map(line -> line.split("  ", 2))
                .collect(toMap(parts -> parts[1], parts -> parts[0], (one, _) -> one, TreeMap::new));
    }

    private static String name(Path file) {
        return CHANGELOG.relativize(file).toString().replace('\\', '/');
    }

    private static String fingerprint(Path file) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
