package org.mizizi.country;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/** R-02, D9: what is read of a file of places, and what of it is told instead. */
class PlacesFileTests {

    private static final List<CoveredCountry> LIBERIA = List.of(CoveredCountry.of("LBR"));
    private static final KnownPlaces NOTHING = KnownPlaces.of(List.of(), List.of());

    @Test
    void placesAreReadWhateverTheirOrderAndTheirSeparator() {
        var read = read("""
                \uFEFFCode;Parent;name_EN;name_ar
                XT01;XT;"Lake; Province";إقليم البحيرة
                XT;;Tamariya;

                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.places()).extracting(Place::code).containsExactly("XT", "XT01");
        assertThat(read.places().getLast().name().in(Locale.of("ar")).text()).isEqualTo("إقليم البحيرة");
        assertThat(read.places().getLast().name().original()).isEqualTo("Lake; Province");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country.places-columns | town\\nX",
                "country.places-columns | code,parent\\nX,",
                "country.places-columns | code,name_ref\\nX,Town",
                "country.place-without-code | code,name_en\\n,Town",
                "country.place-without-name | code,name_en\\nX,",
                "country.place-code | code,name_en\\nX 1,Town",
                "country.place-name | code,name_en\\nX,To\u0007wn",
                "country.place-twice | code,name_en\\nX,Town\\nX,Village",
                "country.place-without-parent | code,parent,name_en\\nX,Y,Town",
                "country.place-in-itself | code,parent,name_en\\nX,Y,Town\\nY,X,Village",
                "country.place-in-itself | code,parent,name_en\\nX,X,Town",
                "country.place-differs | adm0_pcode,adm0_en,adm1_pcode,adm1_en\\nLR,Liberia,LR01,Bomi\\nLR,Guinea,LR02,Bong",
                "country.place-differs | adm0_pcode,adm0_en,adm1_pcode,adm1_en\\nLR,Liberia,LR01,Bomi\\nLR,Liberia,LR01,Bong",
                "country.place-without-code | adm1_pcode,adm1_en\\n,Bomi",
                "table.unreadable | code,name_en\\nX,\"Town"
            })
    void aFaultyTableOfPlacesIsToldRowByRow(String reason, String table) {
        assertThat(reasons(read(table.replace("\\n", "\n")))).contains(reason);
    }

    /** The file that is named after one country and holds another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KE01,,Nairobi | country.place-elsewhere",
                "KEN01,,Nairobi | country.place-elsewhere",
                "KE,,Kenya | country.place-elsewhere",
                "LR01,KE,Bomi | country.place-elsewhere",
                "LR01,ken,Bomi | country.place-elsewhere",
                "LR01,LR,Bomi |",
                "LR01,lbr,Bomi |",
                "LBR01,,Bomi |",
                "LR,,Liberia |",
                "BOMI,,Bomi |",
                "BAY,,Bay |"
            })
    void aPlaceOfAnotherCountryIsTold_D9(String row, @Nullable String reason) {
        var read = PlacesFile.read("code,country,name_en\n" + row, KnownPlaces.of(List.of(), LIBERIA));
        assertThat(reasons(read).stream().findFirst().orElse(null)).isEqualTo(reason);
    }

    @Test
    void aRegionTakesThePlacesOfEachOfItsCountries_R02() {
        var region = List.of(CoveredCountry.of("LBR"), CoveredCountry.of("SLE"));
        var table = "code,name_en\nLR,Liberia\nSL,Sierra Leone\nGN,Guinea";
        var read = PlacesFile.read(table, KnownPlaces.of(List.of(), region));
        assertThat(read.faults()).containsExactly(Refusal.of("country.place-elsewhere", 4L, "GN"));
        assertThat(read.places()).extracting(Place::code).containsExactly("LR", "SL");
    }

    /** Both ways in which the common data sets write the names, and a district without one of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADM0_EN,ADM0_PCODE,ADM1_EN,ADM1_FR,ADM1_REF,ADM1_PCODE,ADM2_EN,ADM2_PCODE | Liberia,LR,Bong,Bong,Bong,LR06,Fuamah,LR0601 | Liberia,LR,Bong,Bong,Bong,LR06,Jorquelleh,LR0602",
                "lang,lang1,adm0_name,adm0_name1,adm0_pcode,adm1_name,adm1_name1,adm1_pcode,adm2_name,adm2_pcode | en,fr,Liberia,,LR,Bong,Bong,LR06,Fuamah,LR0601 | en,fr,Liberia,,LR,Bong,Bong,LR06,Jorquelleh,LR0602"
            })
    void everyLevelOfARowIsAPlaceAndTheOneAroundTheNext(String columns, String first, String second) {
        var read = PlacesFile.read(columns + "\n" + first + "\n" + second, KnownPlaces.of(List.of(), LIBERIA));
        assertThat(read.faults()).isEmpty();
        assertThat(read.places())
                .containsExactly(
                        place("LR", null, "Liberia"),
                        new Place("LR06", LocalizedText.of("en", "Bong").with("fr", "Bong"), "LR"),
                        place("LR0601", "LR06", "Fuamah"),
                        place("LR0602", "LR06", "Jorquelleh"));
    }

    @Test
    void ofGeoJsonThePropertiesAreReadAndTheShapesPassedOver() {
        var read = PlacesFile.read("""
                \uFEFF{"type": "FeatureCollection", "crs": {"type": "name"},
                 "features": [
                  {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [[[[-10.1, 6.2], [-10, 6], [-9, 7]]]]},
                   "properties": {"pcode": "LR06", "name_en": " Bong ", "parent_pcode": "LR", "area": 8754.3, "of": {"what": [1]}}},
                  {"type": "Feature", "properties": {"pcode": "LR", "name_en": "Liberia", "name_fr": "Libéria", "parent_pcode": null}, "geometry": null}]}
                """, KnownPlaces.of(List.of(), LIBERIA));
        assertThat(read.faults()).isEmpty();
        assertThat(read.places())
                .containsExactly(
                        new Place("LR", LocalizedText.of("en", "Liberia").with("fr", "Libéria"), null),
                        place("LR06", "LR", "Bong"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{",
                "{}",
                "{\"type\": \"Feature\", \"features\": []}",
                "{\"type\": \"FeatureCollection\", \"features\": {}}",
                "{\"type\": \"FeatureCollection\", \"features\": [7]}",
                "{\"type\": \"FeatureCollection\", \"features\": []} {}",
                "{\"type\": \"FeatureCollection\", \"type\": \"FeatureCollection\", \"features\": []}",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"properties\": {\"a\": NaN}}]}"
            })
    void whatIsNoCollectionOfFeaturesIsRefused(String text) {
        assertThat(reasons(read(text))).containsExactly("country.geojson-unreadable");
    }

    @Test
    void whatIsDeeperThanAnyShapeIsRefusedWithoutBeingRead() {
        var deep = "[".repeat(100_000);
        assertThat(reasons(read("{\"type\": \"FeatureCollection\", \"deep\": " + deep)))
                .containsExactly("country.geojson-unreadable");
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherNameIsAChange() {
        var known = KnownPlaces.of(
                List.of(new Place("LR", LocalizedText.of("en", "Liberia").with("fr", "Libéria"), null)), LIBERIA);
        var same = PlacesFile.read("code,name_en\nLR,Liberia", known).places();
        assertThat(known.newOf(same)).isEmpty();
        assertThat(known.renamedOf(same)).isEmpty();

        var other = PlacesFile.read("code,parent,name_en\nLR01,LR,Bomi\nLR,,Republic of Liberia", known);
        assertThat(known.newOf(other.places())).containsExactly(place("LR01", "LR", "Bomi"));
        assertThat(known.renamedOf(other.places()))
                .containsExactly(new Place(
                        "LR", LocalizedText.of("en", "Republic of Liberia").with("fr", "Libéria"), null));
        assertThat(reasons(PlacesFile.read("code,parent,name_en\nLR,LR01,Liberia\nLR01,,Bomi", known)))
                .containsExactly("country.place-moved");
    }

    /** Each in the next, the innermost first: a file that is made to be slow is read in one go. */
    @Test
    void aLongChainIsReadInOneGo() {
        var rows = IntStream.range(0, 20_000)
                .mapToObj(row -> "P" + row + "," + (row == 19_999 ? "" : "P" + (row + 1)) + ",Place")
                .collect(joining("\n"));
        var read = read("code,parent,name_en\n" + rows);
        assertThat(read.faults()).isEmpty();
        assertThat(read.places().getFirst().code()).isEqualTo("P19999");
        assertThat(reasons(read("code,parent,name_en\nP,,Place\n" + rows))).containsExactly("country.too-many-places");
    }

    private static PlacesFile.Read read(String text) {
        return PlacesFile.read(text, NOTHING);
    }

    private static List<String> reasons(PlacesFile.Read read) {
        return read.faults().stream().map(Refusal::key).toList();
    }

    private static Place place(String code, @Nullable String parent, String name) {
        return new Place(code, LocalizedText.of("en", name), parent);
    }
}
