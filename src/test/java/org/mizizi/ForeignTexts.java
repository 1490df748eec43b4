package org.mizizi;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what an interface says in another language than its reader's: an English text of the portal, and where the reader's
 * letters are others, any Latin word that nothing marks as being in another language.
 */
public final class ForeignTexts {

    /** What is written so in every language: references, codes, addresses, file names, currencies and the name of the portal. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "https?://\\S+|\\S+@\\S+|/[\\w./*-]+|\\b[\\w-]+\\.(?:csv|json|xlsx?|toc|soc|soi|toi|xml|pdf|geojson|yaml|zip)\\b"
                    + "|\\b[A-Z]{2,5}\\b(?:-[\\d.]+)?|\\b[0-9a-f]{8,}\\b|\\bMizizi\\b");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}&&\\p{L}]{2,}");

    private final boolean hasOtherLetters;
    private final Set<String> english;

    private ForeignTexts(String language) {
        hasOtherLetters = "ar".equals(language);
        var said = texts("en".equals(language) ? "" : "_" + language).values().stream()
                .map(ForeignTexts::plain)
                .collect(toSet());
        english = texts("").values().stream()
                .map(ForeignTexts::plain)
                .filter(text -> !text.isEmpty() && !said.contains(text))
                .collect(toSet());
    }

    /** For those who read this language; of English nothing is foreign to them where it is their own. */
    public static ForeignTexts to(String language) {
        return new ForeignTexts(language);
    }

    /** Those of the texts that somebody reads who does not read their language. */
    public List<String> among(Collection<String> read) {
        return read.stream()
                .map(ForeignTexts::plain)
                .filter(this::isForeign)
                .distinct()
                .toList();
    }

    private boolean isForeign(String text) {
        return english.contains(text)
                || hasOtherLetters
                        && LATIN.matcher(EVERYWHERE.matcher(text).replaceAll(" "))
                                .find();
    }

    private static String plain(Object text) {
        return text.toString().replaceAll("[\\s\\p{Cf}]+", " ").strip();
    }

    private static Properties texts(String ending) {
        var texts = new Properties();
        try (var words = Files.newBufferedReader(Path.of("i18n", "translations" + ending + ".properties"))) {
            texts.load(words);
            return texts;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
