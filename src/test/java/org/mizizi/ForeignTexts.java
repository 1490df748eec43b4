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
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what an interface says in another language than its reader's: an English text of the portal, and where the reader's
 * letters are others, any Latin word that nothing marks as being in another language.
 */
public final class ForeignTexts {

    /** What is written so in every language: references, codes, addresses, file names, currencies and the names of programs. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "https?://\\S+|\\S+@\\S+|(?!/portal )/[\\w./*-]+|\\b[\\w-]+\\.(?:csv|json|xlsx?|toc|soc|soi|toi|xml|pdf|geojson|yaml|zip)\\b"
                    + "|\\b[A-Z]{2,5}\\b(?:-[\\d.]+)?|\\b[0-9a-f]{8,}\\b|\\b(?:Mizizi|axe|JavaScript|portal tally)\\b");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
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
        return found(read, text -> isEnglish(text) || isInOtherLetters(text));
    }

    /** Those of them that the portal says in English to whom it speaks another language. */
    public List<String> untranslated(Collection<String> read) {
        return found(read, this::isEnglish);
    }

    private static List<String> found(Collection<String> read, Predicate<String> foreign) {
        return read.stream().map(ForeignTexts::plain).filter(foreign).distinct().toList();
    }

    private boolean isEnglish(String text) {
        return LETTER.matcher(text).find() && english.contains(text);
    }

    private boolean isInOtherLetters(String text) {
        return hasOtherLetters
                && LATIN.matcher(EVERYWHERE.matcher(text).replaceAll(" ")).find();
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
