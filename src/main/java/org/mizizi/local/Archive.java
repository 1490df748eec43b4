package org.mizizi.local;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the server has written since the first backup, in files that are complete: with a backup they lead to any moment
 * after it. Nothing is kept before somebody makes a backup.
 *
 * @see "ADR 25"
 */
record Archive(Path folder) {

    /** What the server does with a file that is complete; it works in its folder of data, beside which the archive is. */
    static final String KEEP = "test ! -d ../archive || test -f ../archive/%f.gz"
            + " || (gzip -c \"%p\" > ../archive/%f.draft && sync && mv ../archive/%f.draft ../archive/%f.gz)";

    /** How a server that is being brought back gets it again. */
    static final String FETCH = "test -f ../archive/%f.gz && gzip -dc ../archive/%f.gz > \"%p\"";

    private static final Duration KEPT = Duration.ofDays(35);

    /** From now on everything is kept. */
    void begin() throws IOException {
        Files.createDirectories(folder, ServerFolder.ownerMay("rwx------"));
    }

    boolean isBegun() {
        return Files.exists(folder);
    }

    boolean holds(String name) {
        return Files.exists(folder.resolve(name + ".gz"));
    }

    List<Path> files() throws IOException {
        if (!isBegun()) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gz"))
                    .sorted()
                    .toList();
        }
    }

    /** The files from one to another, and the short ones that say where a line of them branches off. */
    List<Path> between(String first, String last) throws IOException {
        return files().stream()
                .filter(file -> {
                    var name = file.getFileName().toString().replaceFirst("\\.gz$", "");
                    return name.endsWith(".history") || (name.compareTo(first) >= 0 && name.compareTo(last) <= 0);
                })
                .toList();
    }

    /** Takes them as files of its own. */
    void copy(List<Path> files) throws IOException {
        begin();
        for (var file : files) {
            Files.copy(file, folder.resolve(file.getFileName()), REPLACE_EXISTING);
        }
    }

    /** Those are never written again: beside the portal a second name of one will do. */
    void link(List<Path> files) throws IOException {
        begin();
        for (var file : files) {
            var mine = folder.resolve(file.getFileName());
            if (!Files.exists(mine)) {
                Files.createLink(mine, file);
            }
        }
    }

    void forgetTheOld() throws IOException {
        var limit = Instant.now().minus(KEPT);
        for (var file : files()) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                Files.delete(file);
            }
        }
    }
}
