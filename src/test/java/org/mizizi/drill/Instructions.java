package org.mizizi.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a document says is to be typed: its fenced blocks, so that what is tried is what is written. */
record Instructions(Path document, List<String> blocks) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");

    static Instructions of(String document) {
        try {
            var path = Path.of(document);
            return new Instructions(
                    path,
                    BLOCK.matcher(Files.readString(path))
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The one block in which this stands. */
    String with(String words) {
        var found = blocks.stream().filter(block -> block.contains(words)).toList();
        if (found.size() != 1) {
            throw new AssertionError("%s has %d blocks with \"%s\"".formatted(document, found.size(), words));
        }
        return found.getFirst();
    }

    /** The one line of all blocks in which this stands. */
    String line(String words) {
        var found = blocks.stream()
                .flatMap(String::lines)
                .filter(line -> line.contains(words))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%s has %d lines with \"%s\"".formatted(document, found.size(), words));
        }
        return found.getFirst().strip();
    }
}
