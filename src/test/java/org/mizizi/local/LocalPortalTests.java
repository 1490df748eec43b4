package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that cannot start says why in one line. */
class LocalPortalTests {

    @TempDir
    Path data;

    @Test
    void aDataFolderIsForOnePortal() throws Exception {
        try (var _ = DataFolder.take(data).orElseThrow()) {
            var portal = PortalProcess.start(data, PortalProcess.freePort());

            assertThat(portal.lines())
                    .containsExactly("The data folder " + data + " is in use by another running portal.");
            assertThat(portal.exit()).isEqualTo(1);
        }
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var portal = PortalProcess.start(data, taken.getLocalPort());

            assertThat(portal.lines())
                    .containsExactly("Port %d is taken: stop what listens there or choose another with --port."
                            .formatted(taken.getLocalPort()));
            assertThat(portal.exit()).isEqualTo(1);
        }
    }

    /** R7: who may not use a port is not told that somebody else does. */
    @Test
    void aPortOfTheSystemIsNotSaidToBeTaken_R7() {
        assertThat(FreePort.reason(81, false))
                .isEqualTo(
                        "Port 81 may not be used by this user, as most below 1024: choose another with --port, such as 8080.");
        assertThat(FreePort.reason(81, true)).startsWith("Port 81 is taken: ");
        assertThat(FreePort.reason(8080, false)).startsWith("Port 8080 is taken: ");
    }

    @Test
    void aFileIsNoPlaceForData_R7() throws Exception {
        var file = Files.writeString(data.resolve("file"), "mine");

        var portal = PortalProcess.start(file, PortalProcess.freePort());

        assertThat(portal.lines())
                .containsExactly("The portal did not start: " + file + " is in the way: a folder is needed there.");
        assertThat(portal.exit()).isEqualTo(1);
    }

    /** R7: each as Java names it, and as the technician reads it. */
    @Test
    void whatAFolderLacksIsSaidInWords_R7() {
        assertThat(Stream.of(
                                new AccessDeniedException("/data"),
                                new FileSystemException("/data", null, "Read-only file system"),
                                new FileSystemException("/data", null, "Operation not permitted"),
                                new FileSystemException("/data", null, "No space left on device"),
                                new FileSystemException("/data", null, "Not a directory"),
                                new NoSuchFileException("/data"))
                        .map(problem -> InPlainWords.of(new IllegalStateException("It does not start", problem))))
                .containsExactly(
                        "/data may not be read or written by this user.",
                        "/data lies where nothing can be written.",
                        "/data may not be written by this user.",
                        "There is no room left on the disk for /data.",
                        "/data lies in something that is not a folder.",
                        "/data is not there.");
    }

    @Test
    void aServerThatDoesNotStartLeadsToItsOwnLog_R7() {
        var problem = new IllegalStateException(new StartRefused(
                "PostgreSQL does not start on /data: see /data/postgresql.log", new IOException("Gave up")));

        assertThat(InPlainWords.of(problem)).isEqualTo("PostgreSQL does not start on /data: see /data/postgresql.log");
    }
}
