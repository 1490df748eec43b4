package org.mizizi.shared;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** From which side a language is read, of the interface or of the people: CLDR knows it of every tag of BCP 47. */
public enum ReadingDirection {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    /** LRI. */
    private static final String ISOLATE = "\u2066";

    /** PDI. */
    private static final String END = "\u2069";

    private final String attribute;

    ReadingDirection(String attribute) {
        this.attribute = attribute;
    }

    public static ReadingDirection of(Locale language) {
        return of(ULocale.forLocale(language));
    }

    public static ReadingDirection of(String tag) {
        return of(ULocale.forLanguageTag(tag));
    }

    private static ReadingDirection of(ULocale language) {
        return ULocale.createCanonical(language).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The value of the HTML attribute {@code dir}. */
    public String attribute() {
        return attribute;
    }

    public boolean isMirrored() {
        return this == RIGHT_TO_LEFT;
    }

    /** An amount in one piece and in its own direction within a sentence of this one. */
    public String around(String figures) {
        return isMirrored() ? ISOLATE + figures + END : figures;
    }
}
