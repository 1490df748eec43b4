package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two halves of docs/power-table.md: each is written from the code, and has to be the one in force. */
enum WrittenPowerTable {
    RIGHTS,
    RULES;

    static final String RULES_HEADING = "## What is refused, and why";

    private static final Path FILE = Path.of("docs", "power-table.md");

    void isInForce(String text) throws IOException {
        if (Boolean.getBoolean("portal.write-power-table")) {
            Files.writeString(FILE, this == RIGHTS ? text + "\n" + RULES.written() : RIGHTS.written() + text);
        }
        assertThat(written().strip()).isEqualTo(text.strip());
    }

    private String written() throws IOException {
        var document = Files.readString(FILE);
        var rules = document.indexOf(RULES_HEADING);
        var border = rules < 0 ? document.length() : rules;
        return this == RIGHTS ? document.substring(0, border) : document.substring(border);
    }
}
