package org.mizizi.local;

import java.nio.file.Path;

/** A process that starts PostgreSQL and dies without a chance to stop it, as after "kill -9". */
final class AbandonedDatabase {

    private AbandonedDatabase() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase.start(Path.of(arguments[0])).newDatabase("mizizi");
        Runtime.getRuntime().halt(9);
    }
}
