package org.mizizi.security;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mizizi.shared.InterfaceText;

/** What the portal says in English, and among it the reasons of its refusals, as a person reads them. */
final class Reasons {

    private static final String REFUSAL = "refusal.";

    private final Map<String, String> texts;

    Reasons() {
        var english = new Properties();
        try (var file = Files.newBufferedReader(Path.of("i18n", "translations.properties"))) {
            english.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        texts = english.stringPropertyNames().stream()
                .collect(toMap(key -> key, english::getProperty, (one, _) -> one, TreeMap::new));
    }

    Set<String> keys() {
        var keys = new TreeSet<String>();
        texts.keySet().stream()
                .filter(key -> key.startsWith(REFUSAL))
                .forEach(key -> keys.add(key.substring(REFUSAL.length())));
        return keys;
    }

    boolean isKnown(String key) {
        return texts.containsKey(key) || texts.containsKey(REFUSAL + key);
    }

    /** The reason with an ellipsis where something is filled in, for many of what is counted. */
    String of(String key) {
        var reason = new InterfaceText(texts.getOrDefault(REFUSAL + key, ""), Locale.ENGLISH);
        return reason.leftOpen().replace("|", "\\|");
    }
}
