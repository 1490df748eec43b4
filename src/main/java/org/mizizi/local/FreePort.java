package org.mizizi.local;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.Socket;

/** A port that this user may listen on and nobody listens on yet. */
final class FreePort {

    private static final int FIRST_FOR_EVERYBODY = 1024;

    private FreePort() {}

    static void require(int port) throws IOException {
        try (var _ = new ServerSocket(port)) {
            return;
        } catch (BindException _) {
            throw new StartRefused(reason(port, answers(port)));
        }
    }

    static String reason(int port, boolean answers) {
        return port < FIRST_FOR_EVERYBODY && !answers
                ? "Port %d may not be used by this user, as most below 1024: choose another with --port, such as 8080."
                        .formatted(port)
                : "Port %d is taken: stop what listens there or choose another with --port.".formatted(port);
    }

    private static boolean answers(int port) {
        try (var _ = new Socket("localhost", port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
