package org.mizizi.shared;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a language is called everywhere: its tag of BCP 47, such as {@code sw}, {@code kri} or {@code ar-LB}. The database knows the same form. */
public final class LanguageTag {

    private static final int LONGEST = 40;

    /** Language, script, region and variants; what is added for machines says nothing of how people speak. */
    private static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*");

    private static final String UNKNOWN = "und";

    private LanguageTag() {}

    /** The tag as it is written among those who know; nothing where there is no such tag. */
    public static Optional<String> of(String typed) {
        try {
            return Optional.of(new Locale.Builder()
                            .setLanguageTag(typed.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag())
                    .filter(tag -> TAG.matcher(tag).matches() && !tag.startsWith(UNKNOWN) && tag.length() <= LONGEST);
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    /** Whether who reads the one reads the other: the same language in the same letters, wherever it is spoken. */
    public static boolean areReadAlike(String one, String other) {
        var first = ULocale.addLikelySubtags(ULocale.forLanguageTag(one));
        var second = ULocale.addLikelySubtags(ULocale.forLanguageTag(other));
        return first.getLanguage().equals(second.getLanguage())
                && first.getScript().equals(second.getScript());
    }

    /** Whether this is a tag, written as among those who know. */
    public static boolean is(String code) {
        return of(code).filter(code::equals).isPresent();
    }
}
