package org.mizizi.rankings.tally;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elections counted by others, in a folder beside the project; tests that need them are skipped where it is absent. */
final class PublishedRankings {

    private PublishedRankings() {}

    static Path folder() {
        var folder = Stream.of("../shared/data/rankings", "../../shared/data/rankings")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "The folder ../shared/data/rankings with published rankings is absent");
        return folder.orElseThrow();
    }

    static List<JsonNode> results() {
        return jsonFiles("results");
    }

    static List<JsonNode> constituencies() {
        return jsonFiles("constituencies");
    }

    static Path set(String name) {
        return folder().resolve("sets").resolve(name);
    }

    static Profile profile(String set) {
        try {
            return PrefLib.read(set(set));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<List<Integer>> tiers(JsonNode tiers) {
        return tiers.valueStream().map(PublishedRankings::integers).toList();
    }

    static List<Integer> integers(JsonNode numbers) {
        return numbers.valueStream().map(JsonNode::asInt).toList();
    }

    private static List<JsonNode> jsonFiles(String name) {
        try (var files = Files.list(folder().resolve(name))) {
            return files.sorted()
                    .map(file -> JsonMapper.shared().readTree(file))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
