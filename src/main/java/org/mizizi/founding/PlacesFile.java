package org.mizizi.founding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mizizi.country.Place;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/**
 * Places as a table (CSV, comma or semicolon): {@code code}, {@code parent} (the code of the place around it, or
 * nothing) and a column such as {@code name_en} for each language. Every row that cannot be read is told with its line.
 */
public final class PlacesFile {

    /** In characters. */
    public static final int LONGEST = 2_000_000;

    /** Those who send a list want to hear of the first faults, not of ten thousand times the same. */
    private static final int MOST_FAULTS = 20;

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

    private PlacesFile() {}

    public static Read read(String text) {
        var file = new PlacesFile();
        if (text.length() > LONGEST) {
            return new Read(List.of(), List.of(Refusal.of("founding.file-too-long", LONGEST)));
        }
        try {
            file.readTable(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            return new Read(List.of(), List.of(Refusal.of("founding.places-unreadable")));
        }
        var ordered = file.ordered();
        return new Read(ordered, file.faults.stream().limit(MOST_FAULTS).toList());
    }

    private void readTable(String text) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.lines().findFirst().orElse("").contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var table = CSVParser.parse(new StringReader(text), format)) {
            var columns = new LinkedHashSet<>(table.getHeaderNames());
            if (columns.stream().noneMatch("code"::equalsIgnoreCase)
                    || columns.stream().noneMatch(PlacesFile::isName)) {
                faults.add(Refusal.of("founding.places-columns"));
                return;
            }
            for (var row : table) {
                place(row, columns);
            }
        }
    }

    private static boolean isName(String column) {
        return column.toLowerCase(Locale.ROOT).startsWith(NAME) && column.length() > NAME.length();
    }

    private void place(CSVRecord row, Set<String> columns) {
        var line = row.getRecordNumber() + 1;
        var code = row.isSet("code") ? row.get("code") : "";
        var names = columns.stream()
                .filter(PlacesFile::isName)
                .filter(row::isSet)
                .filter(column -> !row.get(column).isBlank())
                .collect(Collectors.toMap(
                        column -> column.substring(NAME.length()).toLowerCase(Locale.ROOT),
                        row::get,
                        (first, _) -> first,
                        LinkedHashMap::new));
        if (code.isBlank()) {
            faults.add(Refusal.of("founding.place-without-code", line));
        } else if (names.isEmpty()) {
            faults.add(Refusal.of("founding.place-without-name", line, code));
        } else if (places.containsKey(code)) {
            faults.add(Refusal.of("founding.place-twice", line, code));
        } else {
            var parent = row.isMapped("parent") && row.isSet("parent") ? row.get("parent") : "";
            var source = names.firstEntry().getKey();
            places.put(code, new Place(code, new LocalizedText(source, names), parent.isBlank() ? null : parent));
            lines.put(code, line);
        }
    }

    /** Each after the one around it; what lies in a place that is not there, or in itself, is a fault. */
    private List<Place> ordered() {
        var placed = new LinkedHashMap<String, Place>();
        var waiting = new ArrayList<>(places.values());
        while (waiting.removeIf(place -> {
            var stands = place.parent() == null || placed.containsKey(place.parent());
            if (stands) {
                placed.put(place.code(), place);
            }
            return stands;
        })) {}
        waiting.forEach(place -> faults.add(Refusal.of(
                "founding.place-without-parent",
                lines.getOrDefault(place.code(), 0L),
                place.code(),
                String.valueOf(place.parent()))));
        return List.copyOf(placed.values());
    }
}
