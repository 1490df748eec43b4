package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** N: whoever runs the portal can ask its jar what it is made of. */
class BillOfMaterialsIT {

    @Test
    void theJarNamesEveryLibraryInItWithItsVersion() throws IOException {
        try (var jar = new JarFile(Path.of("target", "mizizi.jar").toFile())) {
            var bill = new JsonMapper()
                    .readTree(jar.getInputStream(jar.getJarEntry("META-INF/sbom/application.cdx.json")));
            var named = bill.path("components").findValuesAsString("name");
            assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(jar.stream()
                            .map(entry -> Path.of(entry.getName()))
                            .filter(path -> path.startsWith("BOOT-INF/lib")
                                    && path.toString().endsWith(".jar"))
                            .map(path -> path.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(library -> named.stream().anyMatch(library::startsWith));
        }
    }
}
