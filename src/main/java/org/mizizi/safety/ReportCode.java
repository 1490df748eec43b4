package org.mizizi.safety;

import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.QuotableCode;

/** What alone leads back to a report. The portal keeps its fingerprint only, and shows it once. */
record ReportCode(String plain) {

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    static ReportCode next() {
        return new ReportCode(QuotableCode.of(LENGTH));
    }

    static ReportCode typed(String typed) {
        return new ReportCode(QuotableCode.typed(typed));
    }

    /** In groups that can be read out. */
    String written() {
        return plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    String fingerprint() {
        return Fingerprint.of(plain);
    }
}
