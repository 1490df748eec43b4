package org.mizizi.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The portal in a process of its own, as "./portal run" starts it once everything is built.
 * It hears every signal, also where the build was started with some ignored, as by nohup.
 */
record PortalProcess(Process process, BufferedReader output) {

    static PortalProcess start(Path data, int port, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                "env",
                "--default-signal",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LocalPortal.class.getName(),
                "--data=" + data,
                "--port=" + port));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new PortalProcess(process, process.inputReader());
    }

    String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    List<String> lines() {
        return output.lines().toList();
    }

    /** How it ended, killed if it did not within a minute. */
    int exit() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    void signal(String name) throws IOException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
