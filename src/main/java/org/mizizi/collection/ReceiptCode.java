package org.mizizi.collection;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.QuotableCode;

/**
 * What a device made up, or a form of paper brings along, for whoever spoke, so that they alone find their words again:
 * sixteen digits to the base of sixteen. The portal keeps its fingerprint only; whoever holds the device or the form can
 * look it up there.
 */
record ReceiptCode(String plain) {

    private static final Random CHANCE = new SecureRandom();
    private static final int BYTES = 8;
    private static final Pattern FORM = Pattern.compile("[0-9A-F]{16}");

    /** A new one, for a form of paper. */
    static ReceiptCode next() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new ReceiptCode(HexFormat.of().withUpperCase().formatHex(bytes));
    }

    /** As it is printed: four and four, which no spreadsheet takes for a number. */
    String grouped() {
        return plain.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** However it was copied; nothing where it cannot be one. */
    static Optional<ReceiptCode> typed(String typed) {
        var plain =
                QuotableCode.typed(typed).replace('O', '0').replace('I', '1').replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new ReceiptCode(plain)) : Optional.empty();
    }

    String fingerprint() {
        return Fingerprint.of(plain);
    }
}
