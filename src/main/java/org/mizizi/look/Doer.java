package org.mizizi.look;

import org.mizizi.security.Names;
import org.mizizi.shared.Isolated;

/** What pages call somebody who did something: by name, or as a former member; and that they stood in for somebody then, if so. */
public final class Doer {

    private Doer() {}

    /** The texts of a reader. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... arguments);
    }

    public static String named(String name, Texts texts) {
        return name.equals(Names.ERASED) ? texts.of("look.former-member") : name;
    }

    public static String named(String name, boolean deputised, Texts texts) {
        var called = named(name, texts);
        return deputised ? texts.of("look.as-deputy", Isolated.of(called)) : called;
    }
}
