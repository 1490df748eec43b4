package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What "./portal" says when it cannot do what it is asked: one line, and an exit code that is not 0. */
class PortalScriptTests {

    @TempDir
    Path data;

    @Test
    void withoutACommandItShowsWhatItCanDo() throws Exception {
        var answer = portal();

        assertThat(answer.exit()).isZero();
        assertThat(answer.lines()).anySatisfy(line -> assertThat(line).startsWith("./portal run"));
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        var answer = portal("dance");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.lines()).containsExactly("Unknown command 'dance': './portal help' lists the commands.");
    }

    @Test
    void anUnknownOptionIsRefused() throws Exception {
        var answer = portal("run", "--slowly");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.lines()).containsExactly("Unknown option '--slowly': './portal help' lists the options.");
    }

    @Test
    void aPortIsANumber() throws Exception {
        var answer = portal("run", "--port", "66000");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.lines()).containsExactly("Not a port: '66000'.");
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answer = portal("run", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.lines())
                    .containsExactly("Port %d is taken: stop what listens there or choose another with --port."
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void withoutATerminalNothingIsDeletedUnasked() throws Exception {
        var answer = portal("run", "--fresh", "--port", Integer.toString(freePort()));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.lines()).containsExactly("Nothing was deleted. Without a terminal, --fresh needs --yes.");
    }

    @Test
    void aBackupGoesToAFolderThatIsNamed() throws Exception {
        var answer = portal("backup");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.lines())
                .containsExactly("Say where to: ./portal backup DIR, a folder that is empty or not there yet.");
    }

    @Test
    void onlyABackupIsRestored() throws Exception {
        var answer = portal("restore", data.toString(), "--yes");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.lines()).containsExactly(data + " is not a backup: './portal backup' makes one.");
    }

    @Test
    void withoutATerminalNothingIsRestoredUnasked() throws Exception {
        Files.writeString(data.resolve("backup.properties"), "completed-at=2026-11-27T14:03:00Z");

        var answer = portal("restore", data.toString());

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.lines()).containsExactly("Nothing was changed. Without a terminal, restore needs --yes.");
    }

    @Test
    void onlyTooSlowEndsWithTheCodeOfTooSlow() throws Exception {
        var unnamed = portal("bench");
        var unknown = portal("bench", "search", "--fast");
        var without = portal("bench", "search", "--json", "pages.json");

        assertThat(unnamed.lines())
                .containsExactly(
                        "Say what to measure: ./portal bench search, pages, views, tally or writes, each with [--size N]");
        assertThat(unknown.lines()).containsExactly("Unknown option '--fast': './portal help' lists the options.");
        assertThat(unnamed.exit()).isEqualTo(2);
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(without.lines()).containsExactly("--json needs a file, and another bench than search.");
        assertThat(without.exit()).isEqualTo(2);
    }

    private LocalCommand portal(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./portal"));
        command.addAll(List.of(arguments));
        return LocalCommand.run(
                Map.of("MIZIZI_DATA", data.toString(), "JAVA_HOME", System.getProperty("java.home")), command);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
