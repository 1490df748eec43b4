package org.mizizi.local;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * What "./portal" hands over: where the data is, the port, whether to begin anew, whether with the demo country, and
 * the Keycloak to sign in through, if any.
 */
record LocalOptions(Path data, int port, boolean fresh, boolean demo, Optional<KeycloakFiles> keycloak) {

    /** The unpacked server, and the folder of the realm it shall serve. */
    record KeycloakFiles(Path home, Path realm) {}

    static LocalOptions parse(String... arguments) {
        var options = new DefaultApplicationArguments(arguments);
        return new LocalOptions(
                Path.of(value(options, "data")),
                Integer.parseInt(value(options, "port")),
                options.containsOption("fresh"),
                !options.containsOption("empty"),
                options.containsOption("keycloak") ? Optional.of(keycloak(options)) : Optional.empty());
    }

    /** Without Keycloak people are somebody of the demo country or, where that is left out, have accounts of the portal. */
    String profiles() {
        if (keycloak.isPresent()) {
            return "local,demo,keycloak";
        }
        return demo ? "local,demo" : "local,accounts";
    }

    String address() {
        return "http://localhost:" + port;
    }

    int keycloakPort() {
        return port + 1;
    }

    Path log() {
        return DataFolder.log(data);
    }

    private static KeycloakFiles keycloak(DefaultApplicationArguments options) {
        return new KeycloakFiles(Path.of(value(options, "keycloak")), Path.of(value(options, "realm")));
    }

    static String value(DefaultApplicationArguments options, String name) {
        var values = options.getOptionValues(name);
        if (values == null || values.size() != 1) {
            throw new IllegalArgumentException("Exactly one --" + name + " is needed");
        }
        return values.getFirst();
    }
}
