package org.mizizi.shared;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** In which order a reader of a language looks for names: what is written larger or with an accent stands beside the rest. */
public final class Alphabet {

    private Alphabet() {}

    public static Comparator<String> of(Locale reader) {
        return Collator.getInstance(reader)::compare;
    }

    /** Of things that are called so. */
    public static <T> Comparator<T> of(Locale reader, Function<T, String> called) {
        return Comparator.comparing(called, of(reader));
    }
}
