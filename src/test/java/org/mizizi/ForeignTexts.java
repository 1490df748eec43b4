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
import java.util.stream.Stream;

/**
 * Finds what an interface says in another language than its reader's: an English text of the portal, and where the reader's
 * letters are others, any Latin word that nothing marks as being in another language.
 */
public final class ForeignTexts {

    /** What is written so in every language: references, codes, addresses, file names, currencies and the names of programs. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "https?://\\S+|\\S+@\\S+|(?!/portal )/[\\w./*-]+|\\b[\\w-]+\\.(?:csv|json|xlsx?|toc|soc|soi|toi|xml|pdf|geojson|yaml|zip)\\b"
                    + "|\\b[A-Z]{2,5}\\b(?:-[\\d.]+)?|\\b[0-9a-f]{8,}\\b|\\b(?:Mizizi|Keycloak|axe|JavaScript|portal tally)\\b");

    /** What a text of the portal itself sets apart, as one does with codes in other letters. */
    private static final Pattern SET_APART = Pattern.compile("\u2066[^\u2066\u2069]*\u2069");

    private static final Pattern PERSON = Pattern.compile("username: \\w+,? *\\n? *name: \"([^\"]+)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}&&\\p{L}]{2,}");

    private final boolean hasOtherLetters;
    private final Set<String> english;
    private final List<String> people = people();

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
        return Stream.concat(
                        read.stream().map(ForeignTexts::plain).filter(this::isEnglish),
                        read.stream().filter(this::isInOtherLetters).map(ForeignTexts::plain))
                .distinct()
                .toList();
    }

    /** Those of them that the portal says in English to whom it speaks another language. */
    public List<String> untranslated(Collection<String> read) {
        return read.stream()
                .map(ForeignTexts::plain)
                .filter(this::isEnglish)
                .distinct()
                .toList();
    }

    private boolean isEnglish(String text) {
        return LETTER.matcher(text).find() && english.contains(text);
    }

    private boolean isInOtherLetters(String text) {
        return hasOtherLetters
                && LATIN.matcher(withoutPeople(EVERYWHERE
                                .matcher(SET_APART.matcher(text).replaceAll(" "))
                                .replaceAll(" ")))
                        .find();
    }

    /** People are called as they write themselves. */
    private String withoutPeople(String text) {
        return people.stream().reduce(text, (left, name) -> left.replace(name, " "));
    }

    private static List<String> people() {
        try {
            return PERSON.matcher(Files.readString(Path.of("src", "main", "resources", "demo", "actors.yaml")))
                    .results()
                    .map(person -> person.group(1))
                    .distinct()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
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
