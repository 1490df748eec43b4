package org.mizizi.shared;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages that the portal itself speaks, by their tags of BCP 47. Another one is a line here and a file in
 * {@code i18n}: how it is written, counts and dates, CLDR knows. What people speak is another matter.
 */
public enum InterfaceLanguage {
    /** Dated as in most of the world: the day before the month, and 24 hours. */
    ENGLISH("en", "en-GB"),
    FRENCH("fr"),
    /** In the digits of references, which are western. */
    ARABIC("ar-u-nu-latn"),
    SPANISH("es"),
    PORTUGUESE("pt"),
    SWAHILI("sw");

    private final Locale locale;
    private final Locale dating;

    InterfaceLanguage(String tag) {
        this(tag, tag);
    }

    InterfaceLanguage(String tag, String dating) {
        this.locale = Locale.forLanguageTag(tag);
        this.dating = Locale.forLanguageTag(dating);
    }

    /** What it is called in addresses, in the register and in names of files. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The one of this code, where the portal speaks it. */
    public static Optional<InterfaceLanguage> of(String code) {
        return all().filter(language -> language.code().equals(code)).findFirst();
    }

    /** By whose dates and times a reader goes. */
    public static Locale dating(Locale reader) {
        return of(reader.getLanguage())
                .filter(language -> language.locale.equals(reader))
                .map(language -> language.dating)
                .orElse(reader);
    }

    public static List<String> codes() {
        return all().map(InterfaceLanguage::code).toList();
    }

    public static List<Locale> locales() {
        return all().map(InterfaceLanguage::locale).toList();
    }

    /** The code of any of them, as a part of a regular expression. */
    public static String anyCode() {
        return all().map(InterfaceLanguage::code).collect(joining("|"));
    }

    /** The beginnings of the addresses in each of them, such as {@code /en}, with what follows there. */
    public static Stream<String> addresses(String below) {
        return all().map(language -> "/" + language.code() + below);
    }

    private static Stream<InterfaceLanguage> all() {
        return Stream.of(values());
    }
}
