package org.mizizi.shared;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.MessagePattern;
import java.util.Locale;

/**
 * The figures that stand in the words of a text itself, such as "90 days" or "55%", in the digits of its reader.
 * Codes and names of standards, which such a text sets apart, and whatever is put into its places, stay as they are.
 */
final class FiguresOfTexts {

    /** LRI. */
    private static final char BEGIN_OF_A_CODE = '\u2066';

    /** PDI. */
    private static final char END_OF_A_CODE = '\u2069';

    private static final char WESTERN_NOUGHT = '0';

    private final String text;
    private final DecimalFormatSymbols signs;
    private final StringBuilder read = new StringBuilder();
    private boolean withinCode;

    private FiguresOfTexts(String text, DecimalFormatSymbols signs) {
        this.text = text;
        this.signs = signs;
    }

    /** The same text, with the same places in it. */
    static String in(String text, Locale reader) {
        var signs = DecimalFormatSymbols.getInstance(reader);
        return signs.getZeroDigit() == WESTERN_NOUGHT ? text : new FiguresOfTexts(text, signs).read();
    }

    private String read() {
        var pattern = new MessagePattern(text);
        var told = 0;
        var words = false;
        for (var number = 0; number < pattern.countParts(); number++) {
            var part = pattern.getPart(number);
            switch (part.getType()) {
                case MSG_START, ARG_LIMIT -> {
                    pass(told, part.getLimit(), false);
                    told = part.getLimit();
                    words = true;
                }
                case MSG_LIMIT, ARG_START -> {
                    pass(told, part.getIndex(), words);
                    told = part.getIndex();
                    words = false;
                }
                default -> {}
            }
        }
        return read.append(text, told, text.length()).toString();
    }

    private void pass(int from, int until, boolean words) {
        for (var at = from; at < until; at++) {
            read.append(words ? sign(at) : String.valueOf(text.charAt(at)));
        }
    }

    private String sign(int at) {
        var sign = text.charAt(at);
        if (sign == BEGIN_OF_A_CODE || sign == END_OF_A_CODE) {
            withinCode = sign == BEGIN_OF_A_CODE;
        }
        return withinCode ? String.valueOf(sign) : inReadersSigns(sign, at);
    }

    private String inReadersSigns(char sign, int at) {
        if (isFigure(at)) {
            return signs.getDigitStrings()[sign - WESTERN_NOUGHT];
        }
        return switch (sign) {
            case '%' -> signs.getPercentString();
            case '.' -> isFigure(at - 1) && isFigure(at + 1) ? signs.getDecimalSeparatorString() : ".";
            default -> String.valueOf(sign);
        };
    }

    private boolean isFigure(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= WESTERN_NOUGHT && text.charAt(at) <= '9';
    }
}
