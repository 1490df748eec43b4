package org.mizizi.drill;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where an installation is on this machine: what the documents put elsewhere, translated. */
record Place(
        Path folder,
        int proxy,
        int accountsProxy,
        int first,
        int firstWatch,
        int second,
        int secondWatch,
        int keycloak,
        int database,
        int replica,
        int mail) {

    static Place in(Path folder, int mail) throws IOException {
        return new Place(folder, free(), free(), free(), free(), free(), free(), free(), free(), free(), mail);
    }

    String portal() {
        return "https://localhost:" + proxy;
    }

    /** Keycloak as people reach it. */
    String accounts() {
        return "https://localhost:" + accountsProxy;
    }

    /** Keycloak as it is reached from the machine it runs on. */
    String accountsWithin() {
        return "http://127.0.0.1:" + keycloak;
    }

    Path tls() {
        return folder.resolve("tls");
    }

    Path certificate() {
        return tls().resolve("fullchain.pem");
    }

    Path backup() {
        return folder.resolve("backup");
    }

    /** The same, here. */
    String here(String documents) {
        var text = documents;
        for (var other : elsewhere().entrySet()) {
            text = text.replace(other.getKey(), other.getValue());
        }
        return text;
    }

    private Map<String, String> elsewhere() {
        var others = new LinkedHashMap<String, String>();
        others.put("/etc/mizizi", folder + "/etc");
        others.put("/etc/systemd/system", folder + "/units");
        others.put("/opt/", folder + "/opt/");
        others.put("https://portal.example", portal());
        others.put("https://id.example", accounts());
        others.put("http://127.0.0.1:8081", accountsWithin());
        others.put(listensFor("portal.example"), listensAt(proxy));
        others.put(listensFor("id.example"), listensAt(accountsProxy));
        others.put("/etc/letsencrypt/live/portal.example", folder + "/tls");
        others.put("/etc/nginx/", folder + "/nginx/");
        others.put("/backup/", backup() + "/");
        others.put("http://127.0.0.1:8080", "http://127.0.0.1:" + first);
        others.put("127.0.0.1:8080", "127.0.0.1:" + first);
        others.put("127.0.0.1:8082", "127.0.0.1:" + second);
        others.put("SERVER_PORT=8080", "SERVER_PORT=" + first);
        others.put("SERVER_PORT=8082", "SERVER_PORT=" + second);
        others.put("MANAGEMENT_PORT=8090", "MANAGEMENT_PORT=" + firstWatch);
        others.put("MANAGEMENT_PORT=8092", "MANAGEMENT_PORT=" + secondWatch);
        others.put("KC_HTTP_PORT=8081", "KC_HTTP_PORT=" + keycloak);
        others.put("jdbc:postgresql://127.0.0.1/", "jdbc:postgresql://127.0.0.1:" + database + "/");
        others.put("/etc/postgresql/18/main", folder + "/database-data");
        others.put("192.0.2.20/32", "127.0.0.1/32");
        others.put("host=192.0.2.10 port=5432", "host=127.0.0.1 port=" + database);
        others.put("jdbc:postgresql://192.0.2.20/", "jdbc:postgresql://127.0.0.1:" + replica + "/");
        others.put("MAIL_HOST=mail.example", "MAIL_HOST=127.0.0.1");
        others.put("MAIL_PORT=587", "MAIL_PORT=" + mail);
        return others;
    }

    private static String listensFor(String name) {
        return "listen 443 ssl;\n    listen [::]:443 ssl;\n    server_name %s;".formatted(name);
    }

    private static String listensAt(int port) {
        return "listen 127.0.0.1:%d ssl;".formatted(port);
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
