package org.mizizi.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.TableFile;

/**
 * Places as a table (CSV, comma or semicolon): {@code code}, {@code parent} (the code of the place around it, or
 * nothing) and a column such as {@code name_en} for each language. Every row that cannot be read is told with its line.
 */
public final class PlacesFile {

    /** Such a file, to be shown to whoever writes one. */
    public static final String EXAMPLE = """
            code,parent,name_en,name_fr
            XT,,Tamariya,Tamariya
            XT01,XT,Lake Province,Province du Lac
            XT0101,XT01,Bandari,Bandari
            """;

    private static final String NAME = "name_";

    /** What was read, each place after the one around it, and what was not. */
    public record Read(List<Place> places, List<Refusal> faults) {

        public Read {
            places = List.copyOf(places);
            faults = List.copyOf(faults);
        }
    }

    private final SequencedMap<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<Refusal> faults = new ArrayList<>();

    private final Set<String> known;

    private PlacesFile(Set<String> known) {
        this.known = known;
    }

    public static Read read(String text) {
        return read(text, Set.of());
    }

    /** The same where some places are known already, so that others can lie in them. */
    public static Read read(String text, Set<String> known) {
        try {
            return new PlacesFile(Set.copyOf(known)).read(TableFile.read(text));
        } catch (RefusedException unreadable) {
            return new Read(List.of(), List.of(unreadable.refusal()));
        }
    }

    private Read read(TableFile table) {
        if (!table.columns().contains("code") || !table.hasWords(NAME)) {
            return new Read(List.of(), List.of(Refusal.of("country.places-columns")));
        }
        table.lines().forEach(this::place);
        var ordered = ordered();
        return new Read(ordered, TableFile.first(faults));
    }

    private void place(TableFile.Line line) {
        var code = line.cell("code");
        var name = line.words(NAME);
        if (code.isBlank()) {
            faults.add(Refusal.of("country.place-without-code", line.number()));
        } else if (name.isEmpty()) {
            faults.add(Refusal.of("country.place-without-name", line.number(), code));
        } else if (places.containsKey(code)) {
            faults.add(Refusal.of("country.place-twice", line.number(), code));
        } else {
            var parent = line.cell("parent");
            places.put(code, new Place(code, name.get(), parent.isBlank() ? null : parent));
            lines.put(code, line.number());
        }
    }

    /** Each after the one around it; what lies in a place that is not there, or in itself, is a fault. */
    private List<Place> ordered() {
        var placed = new LinkedHashMap<String, Place>();
        var waiting = new ArrayList<>(places.values());
        while (waiting.removeIf(place -> {
            var parent = place.parent();
            var stands = parent == null || known.contains(parent) || placed.containsKey(parent);
            if (stands) {
                placed.put(place.code(), place);
            }
            return stands;
        })) {}
        waiting.forEach(place -> faults.add(Refusal.of(
                "country.place-without-parent",
                lines.getOrDefault(place.code(), 0L),
                place.code(),
                String.valueOf(place.parent()))));
        return List.copyOf(placed.values());
    }
}
