package org.mizizi.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The nginx of an installation, as its package has it: what is in sites-enabled counts. TLS by a certificate of its own. */
record Proxy(Place place) {

    static Proxy in(Place place) throws IOException, InterruptedException {
        var proxy = new Proxy(place);
        Files.createDirectories(proxy.folder().resolve("sites-enabled"));
        Files.writeString(proxy.settings(), proxy.main());
        Files.createDirectories(place.tls());
        Shell.in(place.tls()).run("""
                openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
                    -keyout privkey.pem -out fullchain.pem
                """);
        return proxy;
    }

    private Path folder() {
        return place.folder().resolve("nginx");
    }

    private String main() {
        return """
                worker_processes 1;
                pid %1$s/pid;
                error_log %1$s/errors warn;
                events {
                    worker_connections 1024;
                }
                http {
                    client_body_temp_path %1$s/client;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include sites-enabled/*;
                }
                """.formatted(folder());
    }

    private Path settings() {
        return folder().resolve("nginx.conf");
    }

    /** What has been typed, with which its test is that of the one that runs here. */
    String tested(String typed) {
        return typed.replace("nginx -t", "%s -t -q -c %s".formatted(Programs.of("nginx"), settings()));
    }

    /** Which node was asked is written down, unlike in the documents. */
    Part part() throws IOException {
        var portal = folder().resolve("sites-enabled/mizizi");
        Files.writeString(
                portal,
                Files.readString(portal)
                        .replace("access_log off;", "access_log %s requests;".formatted(folder().resolve("requests"))));
        var command = List.of(Programs.of("nginx").toString(), "-c", settings().toString(), "-g", "daemon off;");
        return new Part("nginx", command, Map.of(), place.folder());
    }

    /** The node that answered the last page of the workspace. */
    String nodeAtWork() {
        try (var lines = Files.lines(folder().resolve("requests"))) {
            return lines.filter(line -> line.contains(" POST /workspace/"))
                    .reduce((_, later) -> later)
                    .map(last -> last.contains(":" + place.first()) ? "1" : "2")
                    .orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
