package org.mizizi.country;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.mizizi.shared.LocalizedText;

/** The places that are there already when a file with more of them comes, and the countries in which all of them lie. */
public record KnownPlaces(SequencedMap<String, Place> places, List<CoveredCountry> covered) {

    public KnownPlaces {
        covered = List.copyOf(covered);
    }

    public static KnownPlaces of(Collection<Place> places, List<CoveredCountry> covered) {
        var byCode = new LinkedHashMap<String, Place>();
        places.forEach(place -> byCode.put(place.code(), place));
        return new KnownPlaces(byCode, covered);
    }

    /** A place that is called otherwise in one language keeps its names in the others. */
    Place named(Place read) {
        var place = places.get(read.code());
        return place == null ? read : new Place(place.code(), named(place.name(), read.name()), read.parent());
    }

    private static LocalizedText named(LocalizedText name, LocalizedText read) {
        var names = name;
        for (var one : read.texts().sequencedEntrySet()) {
            names = names.with(one.getKey(), one.getValue());
        }
        return names;
    }

    /** Those that are not there yet. */
    public List<Place> newOf(List<Place> read) {
        return read.stream().filter(place -> !places.containsKey(place.code())).toList();
    }

    /** Those that are there under another name. */
    public List<Place> renamedOf(List<Place> read) {
        return read.stream()
                .filter(place -> places.containsKey(place.code()) && !place.equals(places.get(place.code())))
                .toList();
    }

    /** Those that are there, with what a file adds and names otherwise. */
    public List<Place> with(List<Place> read) {
        var all = new LinkedHashMap<>(places);
        read.forEach(place -> all.put(place.code(), place));
        return List.copyOf(all.values());
    }
}
