package org.mizizi.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page of a list begins or ends: the sorted values of the row beside it. People pass it on in addresses without
 * reading it; one that cannot be read, or that belongs to another order, is the beginning of the list.
 */
public record PageKey(Way way, List<String> values) {

    /** Whether the page lies after the row or before it. */
    public enum Way {
        AFTER,
        BEFORE
    }

    public static final PageKey FIRST = new PageKey(Way.AFTER, List.of());

    /** The name of the key in every address. */
    public static final String PARAMETER = "page";

    private static final int LONGEST = 2_000;
    private static final JsonMapper JSON = new JsonMapper();

    public PageKey {
        values = List.copyOf(values);
    }

    public static PageKey of(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(text -> text.length() > 1 && text.length() <= LONGEST)
                .flatMap(PageKey::read)
                .orElse(FIRST);
    }

    private static Optional<PageKey> read(String written) {
        return way(written.charAt(0))
                .flatMap(way -> values(written.substring(1))
                        .filter(values -> values.stream()
                                .allMatch(value -> Writing.CODE.objection(value).isEmpty()))
                        .map(values -> new PageKey(way, values)));
    }

    private static Optional<Way> way(char sign) {
        return switch (sign) {
            case 'a' -> Optional.of(Way.AFTER);
            case 'b' -> Optional.of(Way.BEFORE);
            default -> Optional.empty();
        };
    }

    private static Optional<List<String>> values(String encoded) {
        try {
            return Optional.of(valuesIn(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        }
    }

    static List<String> valuesIn(String json) {
        return JSON.readTree(json).values().stream().map(JsonNode::asString).toList();
    }

    public String written() {
        var values = JSON.writeValueAsString(values()).getBytes(StandardCharsets.UTF_8);
        return (way == Way.AFTER ? "a" : "b")
                + Base64.getUrlEncoder().withoutPadding().encodeToString(values);
    }
}
