package org.mizizi.look;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizizi.country.Place;
import org.mizizi.shared.Alphabet;

/** Places as a reader knows them: the province before the district. */
public final class PlaceNames {

    private final Map<String, Place> byCode;

    public PlaceNames(List<Place> places) {
        byCode = places.stream().collect(Collectors.toMap(Place::code, Function.identity()));
    }

    public String of(String code, Locale locale) {
        var place = byCode.get(code);
        if (place == null) {
            return code;
        }
        var name = place.name().in(locale).text();
        var parent = place.parent();
        return parent == null ? name : of(parent, locale) + " › " + name;
    }

    /** All codes, in the order of their names in this language. */
    public List<String> sorted(Locale locale) {
        return byCode.keySet().stream()
                .sorted(Alphabet.of(locale, code -> of(code, locale)))
                .toList();
    }
}
