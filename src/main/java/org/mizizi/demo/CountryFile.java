package org.mizizi.demo;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.mizizi.country.Dimension;
import org.mizizi.country.Phase;
import org.mizizi.country.Place;
import org.mizizi.country.Policy;
import org.mizizi.shared.LocalizedText;

/** country.yaml: the country, its places and its policies. */
record CountryFile(
        CountryEntry country,
        List<DimensionEntry> dimensions,
        List<PhaseEntry> phases,
        List<RuleEntry> approvalRules,
        List<NationEntry> places,
        List<Policy> policies) {

    record CountryEntry(
            int founded,
            LocalizedText name,
            LocalizedText disclaimer,
            List<String> languages,
            ZoneId zone,
            Currency currency) {}

    record DimensionEntry(String key, LocalizedText name) {}

    record PhaseEntry(Phase.Code code, int day, LocalizedText evidence) {}

    record RuleEntry(Phase.Code phase, int day, int civilSocietyEndorsements) {}

    record NationEntry(String key, String code, LocalizedText name, List<ProvinceEntry> provinces) {}

    record ProvinceEntry(String key, String code, LocalizedText name, List<DistrictEntry> districts) {}

    record DistrictEntry(String key, String code, LocalizedText name) {}

    /** A place with the key by which the other files name it. */
    record KeyedPlace(String key, Place place) {}

    static CountryFile read() {
        return DemoFiles.read("country", CountryFile.class);
    }

    List<Dimension> allDimensions() {
        return dimensions.stream()
                .map(entry -> new Dimension(entry.key(), entry.name()))
                .toList();
    }

    /** Each place after the one around it. */
    List<KeyedPlace> allPlaces() {
        return places.stream().flatMap(CountryFile::placesOf).toList();
    }

    private static Stream<KeyedPlace> placesOf(NationEntry nation) {
        return Stream.concat(
                Stream.of(new KeyedPlace(nation.key(), new Place(nation.code(), nation.name(), null))),
                nation.provinces().stream().flatMap(province -> placesOf(nation, province)));
    }

    private static Stream<KeyedPlace> placesOf(NationEntry nation, ProvinceEntry province) {
        return Stream.concat(
                Stream.of(new KeyedPlace(province.key(), new Place(province.code(), province.name(), nation.code()))),
                province.districts().stream()
                        .map(district -> new KeyedPlace(
                                district.key(), new Place(district.code(), district.name(), province.code()))));
    }
}
