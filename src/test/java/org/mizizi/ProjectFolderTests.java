package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept of the project is the project: notes and dumps made on the way stay where they were made. */
class ProjectFolderTests {

    private static final String[] PLACED = {
        ".ci",
        ".dockerignore",
        ".editorconfig",
        ".env.example",
        ".gitattributes",
        ".gitignore",
        ".mvn",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "README.md",
        "SECURITY.md",
        "deploy",
        "docker-compose.yml",
        "docs",
        "frontend",
        "i18n",
        "mvnw",
        "mvnw.cmd",
        "package-lock.json",
        "package.json",
        "pom.xml",
        "portal",
        "src"
    };

    @Test
    void nothingStandsInTheFirstFolderThatNobodyPlacedThere() throws Exception {
        assumeTrue(Files.exists(Path.of(".git")), "only where git keeps the project");

        assertThat(kept().map(file -> file.split("/", 2)[0])).isSubsetOf(PLACED);
    }

    private static Stream<String> kept() throws Exception {
        var listing = new ProcessBuilder("git", "ls-files", "-z").start();
        var files = new String(listing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(listing.waitFor(10, TimeUnit.SECONDS) && listing.exitValue() == 0, "git tells its files");
        return Arrays.stream(files.split("\0", -1)).filter(file -> !file.isEmpty());
    }
}
