package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** L: a name of one direction within a sentence of the other. */
class IsolatedTests {

    @Test
    void aNameKeepsItsDirectionWithinASentence_R46() {
        assertThat(Isolated.of("Yusuf")).isEqualTo("\u2068Yusuf\u2069");
        assertThat(Isolated.opened("بقلم " + Isolated.of("Yusuf") + "، 21 مايو"))
                .isEqualTo("بقلم Yusuf، 21 مايو");
    }

    @Test
    void theseSignsAreWrittenInOnePlace_R46() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).matches("(?s).*(\\\\u2068|\u2068).*"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("Isolated.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
