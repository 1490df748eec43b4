package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path path;

    @Test
    void oneAtATimeHoldsTheFolder() throws Exception {
        try (var _ = DataFolder.take(path).orElseThrow()) {
            assertThat(DataFolder.take(path)).isEmpty();
        }

        var next = DataFolder.take(path);
        assertThat(next).isPresent();
        next.orElseThrow().close();
    }

    @Test
    void emptyingTouchesNothingButThePortalsOwnData() throws Exception {
        var photographs = Files.writeString(path.resolve("photographs"), "mine");
        try (var folder = DataFolder.take(path).orElseThrow()) {
            var database = Files.createDirectories(folder.database());

            folder.empty();

            assertThat(database).doesNotExist();
            assertThat(photographs).exists();
        }
    }
}
