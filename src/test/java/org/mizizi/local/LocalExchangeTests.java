package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizizi.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** "./portal export" of one portal and "./portal import" into another, as a technician does it. */
@DemoTest
class LocalExchangeTests {

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeftRunning() throws Exception {
        for (var place : new String[] {"postgresql", "restoring"}) {
            assertThat(new ServerFolder(folder.resolve("data").resolve(place))
                            .processes()
                            .running())
                    .isEmpty();
        }
    }

    @Test
    void aCountryMovesToANewPortalAndOnFromThere_R90() throws Exception {
        var exported = exportDemo();
        assertThat(exported.lines())
                .singleElement()
                .asString()
                .matches("Exported \\d+ rows of \\d+ tables to .*first, with their dictionary\\."
                        + " They hold what is not public too: guard them\\.");
        assertThat(exported.exit()).isZero();

        var imported = take();
        assertThat(imported.lines())
                .singleElement()
                .asString()
                .matches("Imported \\d+ rows of \\d+ tables\\. Intact: \\d+ entries, head [0-9a-f]{64}\\.");
        assertThat(imported.exit()).isZero();

        var again = LocalCommand.run(LocalExport.class, "--data=" + data(), "--to=" + folder.resolve("second"));
        assertThat(again.exit()).isZero();
        assertThat(Files.readString(folder.resolve("second/data/audit.entry.csv")))
                .isEqualTo(Files.readString(folder.resolve("first/data/audit.entry.csv")));
        assertThat(take().lines())
                .singleElement()
                .asString()
                .matches(".*\\. What was there before is kept in .*data/postgresql-until-.*");
    }

    @Test
    void whatIsNoExportChangesNothing_R90() throws Exception {
        var refused = LocalCommand.run(LocalImport.class, "--data=" + data(), "--from=" + folder);

        assertThat(refused.lines())
                .containsExactly(
                        "Nothing was imported: " + folder + " is not an export: \"./portal export\" makes one.");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(data().resolve("postgresql")).doesNotExist();
    }

    @Test
    void anExportIsNotWrittenOverAnything_R90() throws Exception {
        Files.createDirectories(folder.resolve("first/data"));

        assertThat(exportDemo().lines())
                .containsExactly("Nothing was exported: " + folder.resolve("first")
                        + " is not empty: name a folder that is empty or not there yet.");
    }

    private LocalCommand exportDemo() throws Exception {
        return LocalCommand.run(
                Map.of("MIZIZI_OWNER_PASSWORD", environment.getRequiredProperty("spring.liquibase.password")),
                LocalExport.class,
                "--database=" + environment.getRequiredProperty("spring.liquibase.url"),
                "--to=" + folder.resolve("first"));
    }

    private LocalCommand take() throws Exception {
        return LocalCommand.run(LocalImport.class, "--data=" + data(), "--from=" + folder.resolve("first"));
    }

    private Path data() {
        return folder.resolve("data");
    }
}
