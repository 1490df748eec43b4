package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
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
}
