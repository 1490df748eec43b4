package org.mizizi.translations.machine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.shared.LanguageTag;
import org.mizizi.shared.Refusal;
import tools.jackson.databind.JsonNode;

/** From which languages into which the server translates, each by the code that it has for it itself. */
record MachineLanguages(Map<String, List<String>> targets) {

    private static final int MOST = 1_000;

    MachineLanguages {
        targets = Map.copyOf(targets);
    }

    /** What the server goes by between two languages: its own codes. */
    record Pair(String source, String target) {}

    /** As the server tells them; whatever is no language in it is passed over. A server that names no targets has all. */
    static Optional<MachineLanguages> read(JsonNode told) {
        if (!told.isArray() || told.size() > MOST) {
            return Optional.empty();
        }
        var codes = told.valueStream().flatMap(one -> code(one.path("code"))).toList();
        var targets = new LinkedHashMap<String, List<String>>();
        told.valueStream().forEach(one -> code(one.path("code")).forEach(code -> targets.put(code, into(one, codes))));
        return targets.isEmpty() ? Optional.empty() : Optional.of(new MachineLanguages(targets));
    }

    private static List<String> into(JsonNode one, List<String> all) {
        var named = one.path("targets");
        return named.isArray()
                ? named.valueStream()
                        .limit(MOST)
                        .flatMap(MachineLanguages::code)
                        .toList()
                : all;
    }

    private static Stream<String> code(JsonNode told) {
        return told.isString() && LanguageTag.of(told.asString()).isPresent()
                ? Stream.of(told.asString())
                : Stream.empty();
    }

    /** Why it does not translate from one language into another, if so. */
    Optional<Refusal> objection(String from, String into) {
        return between(from, into).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "translation.machine-language", Locale.forLanguageTag(from), Locale.forLanguageTag(into)));
    }

    Optional<Pair> between(String from, String into) {
        return nearest(from, targets.keySet().stream())
                .flatMap(source -> nearest(into, targets.getOrDefault(source, List.of()).stream())
                        .filter(target -> !target.equals(source))
                        .map(target -> new Pair(source, target)));
    }

    /** The same tag before one that is read alike: Portuguese of Brazil is for those who ask for it. */
    private static Optional<String> nearest(String tag, Stream<String> codes) {
        return codes.filter(code -> LanguageTag.areReadAlike(code, tag))
                .min(Comparator.comparingInt((String code) -> code.equalsIgnoreCase(tag) ? 0 : 1)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()));
    }
}
