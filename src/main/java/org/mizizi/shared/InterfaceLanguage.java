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
    ARABIC("ar"),
    SPANISH("es"),
    PORTUGUESE("pt"),
    SWAHILI("sw");

    private final String code;
    private final Reader western;
    private final Reader own;

    /** How whoever reads a language in some digits counts, and by whose dates. */
    private record Reader(Locale locale, Locale dating) {

        static Reader of(String tag, String dating, Digits digits) {
            return new Reader(digits.in(Locale.forLanguageTag(tag)), digits.in(Locale.forLanguageTag(dating)));
        }
    }

    InterfaceLanguage(String tag) {
        this(tag, tag);
    }

    InterfaceLanguage(String tag, String dating) {
        this.code = Locale.forLanguageTag(tag).getLanguage();
        this.western = Reader.of(tag, dating, Digits.WESTERN);
        this.own = Reader.of(tag, dating, Digits.OWN);
    }

    /** What it is called in addresses, in the register and in names of files. */
    public String code() {
        return code;
    }

    /** As the public pages and whoever has chosen no digits read it: in those of references. */
    public Locale locale() {
        return locale(Digits.WESTERN);
    }

    /** As it is read by whoever has chosen these digits. */
    public Locale locale(Digits digits) {
        return switch (digits) {
            case WESTERN -> western.locale();
            case OWN -> own.locale();
        };
    }

    /** Whether this is what a reader reads, in whichever digits. */
    public boolean isReadBy(Locale reader) {
        return readers().anyMatch(one -> one.locale().equals(reader));
    }

    /** The one of this code, where the portal speaks it. */
    public static Optional<InterfaceLanguage> of(String code) {
        return all().filter(language -> language.code().equals(code)).findFirst();
    }

    /** By whose dates and times a reader goes. */
    public static Locale dating(Locale reader) {
        return all().flatMap(InterfaceLanguage::readers)
                .filter(one -> one.locale().equals(reader))
                .map(Reader::dating)
                .findFirst()
                .orElse(reader);
    }

    private Stream<Reader> readers() {
        return Stream.of(western, own);
    }

    public static List<String> codes() {
        return all().map(InterfaceLanguage::code).toList();
    }

    public static List<Locale> locales() {
        return all().map(language -> language.locale()).toList();
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
