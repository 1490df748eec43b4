package org.mizizi.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** A server that sends bytes it already has and does nothing else: what is slower than this is the portal's own doing. */
final class PlainFiles implements AutoCloseable {

    private final HttpServer server;
    private int served;

    private PlainFiles(HttpServer server) {
        this.server = server;
    }

    static PlainFiles start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return new PlainFiles(server);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Where these bytes are from now on. */
    URI serve(byte[] bytes) {
        served++;
        var path = "/file" + served + ".html";
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        var address = server.getAddress();
        return URI.create("http://%s:%d%s".formatted(address.getHostString(), address.getPort(), path));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
