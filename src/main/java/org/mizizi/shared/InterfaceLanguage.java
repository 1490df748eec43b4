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
    private final Locale western;
    private final Locale own;
    private final Locale datedInWestern;
    private final Locale datedInOwn;

    InterfaceLanguage(String tag) {
        this(tag, tag);
    }

    InterfaceLanguage(String tag, String dating) {
        this.code = Locale.forLanguageTag(tag).getLanguage();
        this.western = Digits.WESTERN.in(Locale.forLanguageTag(tag));
        this.own = Digits.OWN.in(Locale.forLanguageTag(tag));
        this.datedInWestern = Digits.WESTERN.in(Locale.forLanguageTag(dating));
        this.datedInOwn = Digits.OWN.in(Locale.forLanguageTag(dating));
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
            case WESTERN -> western;
            case OWN -> own;
        };
    }

    /** Whether this is what a reader reads, in whichever digits. */
    public boolean isReadBy(Locale reader) {
        return western.equals(reader) || own.equals(reader);
    }

    /** The one of this code, where the portal speaks it. */
    public static Optional<InterfaceLanguage> of(String code) {
        return all().filter(language -> language.code().equals(code)).findFirst();
    }

    /** By whose dates and times a reader goes. */
    public static Locale dating(Locale reader) {
        return all().filter(language -> language.isReadBy(reader))
                .map(language -> language.western.equals(reader) ? language.datedInWestern : language.datedInOwn)
                .findFirst()
                .orElse(reader);
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
