package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The passwords of the three roles of an embedded server; random, so no two installations share one. */
record DatabasePasswords(String superuser, String owner, String application) {

    static DatabasePasswords random() {
        return new DatabasePasswords(Secret.random(), Secret.random(), Secret.random());
    }

    static DatabasePasswords read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new DatabasePasswords(
                required(properties, "superuser", file),
                required(properties, "owner", file),
                required(properties, "application", file));
    }

    String text() {
        return "superuser=%s\nowner=%s\napplication=%s\n".formatted(superuser, owner, application);
    }

    private static String required(Properties properties, String role, Path file) throws IOException {
        var password = properties.getProperty(role);
        if (password == null) {
            throw new IOException("The password of the " + role + " is missing in " + file);
        }
        return password;
    }
}
