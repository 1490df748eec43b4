package org.mizizi.country;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.mizizi.country.PlaceColumns.Said;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.Rule;
import org.mizizi.shared.TableFile;
import org.mizizi.shared.TableFile.Line;
import org.mizizi.shared.Writing;

/**
 * Places as a table (CSV, comma or semicolon) or as GeoJSON, in either of the ways of {@link PlaceColumns}. Every row
 * that cannot be read is told with its number.
 */
public final class PlacesFile {

    /** Such a file, to be shown to whoever writes one. */
    public static final String EXAMPLE = """
            code,parent,name_en,name_fr
            XT,,Tamariya,Tamariya
            XT01,XT,Lake Province,Province du Lac
            XT0101,XT01,Bandari,Bandari
            """;

    /** Some programs begin a file with it. */
    private static final String BYTE_ORDER = "\uFEFF";

    /** In characters. */
    public static final int LONGEST = GeoFeatures.LONGEST;

    /** Of the places of a large country there are some thousand. */
    static final int MOST = 20_000;

    /** What was read, each place after the one around it, and what was not. */
    public record Read(List<Place> places, List<Refusal> faults) {

        public Read {
            places = List.copyOf(places);
            faults = List.copyOf(faults);
        }
    }

    /** A place as one row tells of it. */
    private record Row(long number, Said said) {

        String code() {
            return said.code();
        }
    }

    private final SequencedMap<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final List<Refusal> faults = new ArrayList<>();
    private final KnownPlaces known;
    private final PlaceColumns columns;
    private final TableFile table;
    private final List<Rule<Row>> rules = List.of(
            new Rule<>(row -> !row.code().isBlank(), row -> Refusal.of("country.place-without-code", row.number())),
            new Rule<>(
                    row -> Coded.fits(row.code()), row -> Refusal.of("country.place-code", row.number(), row.code())),
            new Rule<>(
                    row -> row.said().name().isPresent(),
                    row -> Refusal.of("country.place-without-name", row.number(), row.code())),
            new Rule<>(PlacesFile::isWritable, row -> Refusal.of("country.place-name", row.number(), row.code())),
            new Rule<>(this::liesWithin, row -> Refusal.of("country.place-elsewhere", row.number(), row.code())),
            new Rule<>(this::isToldAsOftenAsItMay, row -> Refusal.of("country.place-twice", row.number(), row.code())),
            new Rule<>(this::isToldAlike, row -> Refusal.of("country.place-differs", row.number(), row.code())),
            new Rule<>(this::staysWhereItIs, row -> Refusal.of("country.place-moved", row.number(), row.code())));

    private PlacesFile(TableFile table, KnownPlaces known) {
        this.table = table;
        this.known = known;
        this.columns = new PlaceColumns(table.columns());
    }

    /** What stands in a file where these places are known already, so that others can lie in them. */
    public static Read read(String text, KnownPlaces known) {
        try {
            var plain = text.startsWith(BYTE_ORDER) ? text.substring(1) : text;
            var table = GeoFeatures.looksLikeOne(plain) ? GeoFeatures.read(plain) : TableFile.read(plain);
            return new PlacesFile(table, known).read();
        } catch (RefusedException unreadable) {
            return new Read(List.of(), List.of(unreadable.refusal()));
        }
    }

    private Read read() {
        if (!columns.areThere()) {
            throw Refusal.of("country.places-columns").asException();
        }
        table.lines().forEach(this::read);
        if (places.size() > MOST) {
            throw Refusal.of("country.too-many-places", MOST).asException();
        }
        var ordered = ordered();
        return new Read(ordered, TableFile.first(faults));
    }

    private void read(Line line) {
        var abroad = columns.country(line).filter(country -> CoveredCountry.isAnother(country, known.covered()));
        if (abroad.isPresent()) {
            faults.add(Refusal.of("country.place-elsewhere", line.number(), abroad.get()));
        } else {
            columns.read(line).forEach(said -> take(new Row(line.number(), said)));
        }
    }

    private void take(Row row) {
        Rule.objection(rules, row)
                .ifPresentOrElse(
                        faults::add,
                        () -> row.said()
                                .name()
                                .map(name -> known.named(
                                        new Place(row.code(), name, row.said().parent())))
                                .ifPresent(place -> {
                                    places.put(place.code(), place);
                                    numbers.putIfAbsent(place.code(), row.number());
                                }));
    }

    private static boolean isWritable(Row row) {
        return row.said().name().stream()
                .flatMap(name -> name.texts().values().stream())
                .allMatch(name -> Writing.NAME.objection(name).isEmpty());
    }

    private boolean liesWithin(Row row) {
        return !CoveredCountry.isElsewhere(row.code(), known.covered());
    }

    private boolean isToldAsOftenAsItMay(Row row) {
        return columns.hasLevels() || !places.containsKey(row.code());
    }

    /** The rows of one province's districts all say the same of the province. */
    private boolean isToldAlike(Row row) {
        return Optional.ofNullable(places.get(row.code()))
                .map(told -> Objects.equals(told.parent(), row.said().parent()) && isCalledSo(told, row))
                .orElse(true);
    }

    private static boolean isCalledSo(Place told, Row row) {
        return row.said().name().stream()
                .allMatch(name ->
                        told.name().texts().entrySet().containsAll(name.texts().entrySet()));
    }

    private boolean staysWhereItIs(Row row) {
        var there = known.places().get(row.code());
        return there == null || Objects.equals(there.parent(), row.said().parent());
    }

    /** Each after the one around it; what lies in a place that is not there, or in itself, is a fault. */
    private List<Place> ordered() {
        var within = new HashMap<String, List<Place>>();
        var next = new ArrayDeque<Place>();
        for (var place : places.values()) {
            var parent = place.parent();
            if (parent == null || known.places().containsKey(parent)) {
                next.add(place);
            } else {
                within.computeIfAbsent(parent, _ -> new ArrayList<>()).add(place);
            }
        }
        var ordered = new ArrayList<Place>();
        for (var place = next.poll(); place != null; place = next.poll()) {
            ordered.add(place);
            next.addAll(within.getOrDefault(place.code(), List.of()));
            within.remove(place.code());
        }
        within.values().forEach(left -> left.forEach(this::tellOf));
        return ordered;
    }

    private void tellOf(Place place) {
        var parent = String.valueOf(place.parent());
        var reason = places.containsKey(parent) ? "country.place-in-itself" : "country.place-without-parent";
        faults.add(Refusal.of(reason, numbers.getOrDefault(place.code(), 0L), place.code(), parent));
    }
}
