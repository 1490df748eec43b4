package org.mizizi.country;

import java.util.regex.Pattern;

/** What a place, a dimension or a policy is called by machines. */
public final class Coded {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private Coded() {}

    /** Whether it is short, and of letters, digits, dots and hyphens. */
    public static boolean fits(String code) {
        return CODE.matcher(code).matches();
    }
}
