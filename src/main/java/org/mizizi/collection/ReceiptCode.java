package org.mizizi.collection;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.QuotableCode;

/**
 * What a device made up for whoever spoke, so that they alone find their words again: sixteen digits to the base of sixteen.
 * The portal keeps its fingerprint only; whoever holds the device can look it up there.
 */
record ReceiptCode(String plain) {

    private static final Pattern FORM = Pattern.compile("[0-9A-F]{16}");

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
