package org.mizizi.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text of the country in several languages, with the language it was written in. A reader gets their own language
 * where it exists, else the original, and is told which one they got.
 */
public record LocalizedText(
        @JsonProperty("source") String source,
        @JsonProperty("texts") SequencedMap<String, String> texts) {

    private static final JsonMapper JSON = new JsonMapper();

    @JsonCreator
    public LocalizedText {
        texts = new LinkedHashMap<>(new TreeMap<>(texts));
        if (texts.getOrDefault(source, "").isBlank()) {
            throw new IllegalArgumentException("A text needs words in its own language, " + source);
        }
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(language, new LinkedHashMap<>(Map.of(language, text)));
    }

    /** The written form in the database and in files; used by the row mapping as well. */
    public static LocalizedText valueOf(String json) {
        return JSON.readValue(json, LocalizedText.class);
    }

    public LocalizedText with(String language, String text) {
        var more = new LinkedHashMap<>(texts);
        more.put(language, text);
        return new LocalizedText(source, more);
    }

    /** What it says in those of these languages that it has words in; where its own is none of them, the first counts as that. */
    public Optional<LocalizedText> within(Collection<String> languages) {
        var left = new LinkedHashMap<>(texts);
        left.keySet().retainAll(languages);
        left.values().removeIf(String::isBlank);
        return left.keySet().stream()
                .findFirst()
                .map(first -> new LocalizedText(left.containsKey(source) ? source : first, left));
    }

    /** What a reader of this language sees. */
    public Wording in(Locale reader) {
        var language = reader.getLanguage();
        var text = texts.get(language);
        return text == null || text.isBlank()
                ? new Wording(original(), source, true)
                : new Wording(text, language, language.equals(source));
    }

    /** Those of these languages in which this text has no words. */
    public Stream<Locale> missing(Collection<String> languages) {
        return languages.stream()
                .filter(language -> texts.getOrDefault(language, "").isBlank())
                .map(Locale::of);
    }

    public String original() {
        return texts.sequencedEntrySet().stream()
                .filter(entry -> entry.getKey().equals(source))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    @Override
    public SequencedMap<String, String> texts() {
        return java.util.Collections.unmodifiableSequencedMap(texts);
    }
}
