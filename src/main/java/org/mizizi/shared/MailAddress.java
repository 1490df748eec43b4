package org.mizizi.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person can be reached by mail: one address of a domain, the same in capitals and in small letters. */
public final class MailAddress {

    private static final Pattern FORM = Pattern.compile("[^@\\s,;<>\"()]+@[^@\\s,;<>\"()]+\\.[^@\\s.,;<>\"()]+");

    private MailAddress() {}

    /** Whether it is one; nothing is none. */
    public static boolean fits(@Nullable String written) {
        return written != null && FORM.matcher(written.strip()).matches();
    }

    /** As it is compared and kept. */
    public static String kept(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
