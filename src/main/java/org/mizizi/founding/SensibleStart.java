package org.mizizi.founding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What a founding begins with, so that nobody sits before an empty page: six dimensions and three phases. */
final class SensibleStart {

    private static final ClassPathResource FILE = new ClassPathResource("founding/start.yaml");

    private SensibleStart() {}

    static FoundingFile file() {
        try {
            return FoundingYaml.read(FILE.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
