package org.mizizi.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries by the codes of ISO 3166-1, those among them that everybody may use for what has no code, such as XKX. */
public final class IsoCountries {

    private static final Pattern FREE = Pattern.compile("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]");

    private static final Map<String, String> SHORT = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    private IsoCountries() {}

    /** Every country that has a code, by its three letters. */
    public static List<String> all() {
        return SHORT.keySet().stream().sorted().toList();
    }

    /** The two letters of a country, with which codes of places begin; of a free code its first two. */
    static Optional<String> twoLetters(String code) {
        return Optional.ofNullable(SHORT.get(code))
                .or(() -> FREE.matcher(code).matches() ? Optional.of(code.substring(0, 2)) : Optional.empty());
    }

    /** Whether these two or three letters are the code of a country. */
    static boolean isOne(String letters) {
        return SHORT.containsKey(letters) || SHORT.containsValue(letters);
    }

    /** What it is called in the reader's language; nothing for a free code. */
    public static Optional<String> name(String code, Locale reader) {
        return Optional.ofNullable(SHORT.get(code))
                .map(two -> Locale.of("", two).getDisplayCountry(reader));
    }
}
