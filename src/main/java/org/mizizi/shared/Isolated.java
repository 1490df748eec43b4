package org.mizizi.shared;

/**
 * A name or a title within a sentence: between the signs of Unicode that let it keep its own direction, so that neither its
 * letters nor the figures and stops beside it change their places (UAX 9, FSI and PDI).
 * In the texts of languages that are written from right to left, codes of other letters stand between LRI and PDI.
 */
public final class Isolated {

    private static final String BEGIN = "\u2068";
    private static final String BEGIN_OF_A_CODE = "\u2066";
    private static final String END = "\u2069";

    private Isolated() {}

    public static String of(String words) {
        return BEGIN + words + END;
    }

    /** The same sentence for those who read it letter by letter, such as a mail program's list of subjects. */
    public static String opened(String sentence) {
        return sentence.replace(BEGIN, "").replace(BEGIN_OF_A_CODE, "").replace(END, "");
    }
}
