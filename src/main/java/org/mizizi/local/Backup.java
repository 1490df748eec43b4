package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** A backup in its folder: the data of the server, what it wrote meanwhile, its passwords, and the heads of the ledger. */
record Backup(Path folder) {

    /** The backup in this folder, if one was completed there. */
    static Optional<Backup> in(Path folder) {
        var backup = new Backup(folder);
        return Files.isRegularFile(backup.about()) ? Optional.of(backup) : Optional.empty();
    }

    Path data() {
        return folder.resolve("data");
    }

    /** What the server wrote while it was copied, without which the copy is not whole. */
    Archive archive() {
        return new Archive(folder.resolve("archive"));
    }

    Path passwords() {
        return folder.resolve("passwords.properties");
    }

    Path heads() {
        return folder.resolve("heads");
    }

    /** From this moment on it is whole, so that a server can be brought back to any later one. */
    Instant completedAt() throws IOException {
        var about = new Properties();
        try (var reader = Files.newBufferedReader(about())) {
            about.load(reader);
        }
        return Instant.parse(about.getProperty("completed-at", ""));
    }

    void complete(Instant at) throws IOException {
        Files.writeString(about(), "completed-at=" + at + "\n");
    }

    long bytes() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private Path about() {
        return folder.resolve("backup.properties");
    }
}
