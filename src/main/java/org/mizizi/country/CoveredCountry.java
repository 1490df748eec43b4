package org.mizizi.country;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** A country that the portal covers, alone or with others of its region: by its three letters of ISO 3166-1, and the two with which codes of places begin. */
public record CoveredCountry(
        @Written(Writing.CODE) String code,
        @Written(Writing.CODE) String twoLetters) {

    /** The codes that statistics give to places (P-codes): the letters of the country, then digits. */
    private static final Pattern PLACE_CODE = Pattern.compile("([A-Z]{2,3})(\\d*)");

    /** The letters that are no code have no short form. */
    public static CoveredCountry of(String code) {
        return new CoveredCountry(code, IsoCountries.twoLetters(code).orElse(""));
    }

    /** Whether ISO 3166-1 knows it so. */
    public boolean isKnown() {
        return IsoCountries.twoLetters(code).filter(twoLetters::equals).isPresent();
    }

    private boolean isCalled(String letters) {
        return code.equals(letters) || twoLetters.equals(letters);
    }

    /** Whether the code of a place says that it lies in none of these countries (D9); other codes say nothing about that. */
    static boolean isElsewhere(String placeCode, Collection<CoveredCountry> covered) {
        var code = PLACE_CODE.matcher(placeCode);
        return code.matches()
                && (!code.group(2).isEmpty() || IsoCountries.isOne(code.group(1)))
                && isAnother(code.group(1), covered);
    }

    /** Whether two or three letters name none of these countries; as long as none is known, nothing is another. */
    static boolean isAnother(String letters, Collection<CoveredCountry> covered) {
        return !covered.isEmpty()
                && covered.stream().noneMatch(country -> country.isCalled(letters.toUpperCase(Locale.ROOT)));
    }
}
