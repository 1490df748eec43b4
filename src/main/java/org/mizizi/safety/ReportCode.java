package org.mizizi.safety;

import java.util.Locale;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.QuotableCode;

/** What alone leads back to a report. The portal keeps its fingerprint only, and shows it once. */
record ReportCode(String plain) {

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    static ReportCode next() {
        return new ReportCode(QuotableCode.of(LENGTH));
    }

    /** However it was copied: in small letters, with other digits, with whatever between them. */
    static ReportCode typed(String typed) {
        var plain = new StringBuilder();
        typed.codePoints().filter(Character::isLetterOrDigit).forEach(sign -> {
            if (Character.isDigit(sign)) {
                plain.append(Character.digit(sign, 10));
            } else {
                plain.appendCodePoint(sign);
            }
        });
        return new ReportCode(plain.toString().toUpperCase(Locale.ROOT));
    }

    /** In groups that can be read out. */
    String written() {
        return plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    String fingerprint() {
        return Fingerprint.of(plain);
    }
}
