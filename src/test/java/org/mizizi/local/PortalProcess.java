package org.mizizi.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

/** The portal in a process of its own, as "./portal run" starts it once everything is built. */
record PortalProcess(Process process, BufferedReader output) {

    static PortalProcess start(Path data, int port) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalPortal.class.getName(),
                        "--data=" + data,
                        "--port=" + port)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return new PortalProcess(process, process.inputReader());
    }

    String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    List<String> lines() {
        return output.lines().toList();
    }

    int exit() throws InterruptedException {
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
