package org.mizizi.shared;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The digits in which somebody reads numbers, days and amounts. A reader's locale carries them, so that whatever
 * writes for it writes in them; references keep the western ones, in which they are typed everywhere.
 */
public enum Digits {
    /** 0 to 9, as in references and on the public pages. */
    WESTERN,
    /** Those that the language has of its own, such as ٠ to ٩ in Arabic. Of most languages CLDR knows none. */
    OWN;

    private static final String WESTERN_SYSTEM = "latn";

    /** The key of BCP 47 for digits. */
    private static final String KEY = "nu";

    private static final int SAMPLE = 123;

    /** As it was chosen once; whatever else is kept there reads as before there was a choice. */
    public static Digits named(String name) {
        return Arrays.stream(values())
                .filter(digits -> digits.name().equals(name))
                .findFirst()
                .orElse(WESTERN);
    }

    /** Between which digits those who read a language choose; there is one kind where the language has none of its own. */
    public static List<Digits> of(Locale language) {
        return hasItsOwn(language) ? List.of(values()) : List.of(WESTERN);
    }

    /** The same language as it is read in these digits. */
    public Locale in(Locale language) {
        return hasItsOwn(language)
                ? new Locale.Builder()
                        .setLocale(language)
                        .setUnicodeLocaleKeyword(KEY, this == WESTERN ? WESTERN_SYSTEM : ownSystem(language))
                        .build()
                : language;
    }

    /** From nought to nine, as a reader writes them. */
    public static String tenOf(Locale reader) {
        return String.join("", DecimalFormatSymbols.getInstance(reader).getDigitStrings());
    }

    /** The first of them, to choose by: {@code 123}, or {@code ١٢٣}. */
    public String sample(Locale language) {
        return NumberFormat.getIntegerInstance(in(language)).format(SAMPLE);
    }

    private static boolean hasItsOwn(Locale language) {
        return !ownSystem(language).equals(WESTERN_SYSTEM);
    }

    private static String ownSystem(Locale language) {
        var asked = new ULocale(language.getLanguage()).setKeywordValue("numbers", "native");
        return Optional.of(NumberingSystem.getInstance(asked))
                .filter(system -> !system.isAlgorithmic())
                .map(NumberingSystem::getName)
                .orElse(WESTERN_SYSTEM);
    }
}
