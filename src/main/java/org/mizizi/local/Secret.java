package org.mizizi.local;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes passwords nobody has to know. */
final class Secret {

    private static final int BYTES = 24;

    private Secret() {}

    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
