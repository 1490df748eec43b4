package org.mizizi.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table that somebody sends as a file (CSV, comma or semicolon), of which the first row names the columns; a text of the country has a column such as {@code name_en} for each language. */
public record TableFile(List<String> columns, List<Line> lines) {

    /** In characters. */
    public static final int LONGEST = 2_000_000;

    /** Those who send a list want to hear of the first faults, not of ten thousand times the same. */
    private static final int MOST_FAULTS = 20;

    /** A row, with its number as people count them. */
    public record Line(long number, SequencedMap<String, String> cells) {

        /** What stands in this column: nothing where there is none of this name. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The text of the country in the columns that begin so; its first language is the one it was written in. */
        public Optional<LocalizedText> words(String prefix) {
            var texts = new LinkedHashMap<String, String>();
            cells.forEach((column, words) -> {
                if (isOf(prefix, column) && !words.isBlank()) {
                    texts.put(column.substring(prefix.length()), words);
                }
            });
            return texts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new LocalizedText(texts.firstEntry().getKey(), texts));
        }
    }

    public TableFile {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Refused where it is too long, or no table. */
    public static TableFile read(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.of("table.too-long", LONGEST).asException();
        }
        try {
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            throw Refusal.of("table.unreadable").asException();
        }
    }

    private static TableFile parse(String text) throws IOException {
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
            var named = table.getHeaderNames();
            return new TableFile(
                    named.stream().map(TableFile::plain).toList(),
                    table.stream()
                            .map(row -> line(row, named))
                            .filter(line -> !line.cells().values().stream().allMatch(String::isBlank))
                            .toList());
        }
    }

    private static Line line(CSVRecord row, List<String> named) {
        var cells = new LinkedHashMap<String, String>();
        named.stream().filter(row::isSet).forEach(column -> cells.put(plain(column), row.get(column)));
        return new Line(row.getRecordNumber() + 1, cells);
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT);
    }

    private static boolean isOf(String prefix, String column) {
        return column.startsWith(prefix) && column.length() > prefix.length();
    }

    /** Whether there is a column for this text in any language. */
    public boolean hasWords(String prefix) {
        return columns.stream().anyMatch(column -> isOf(prefix, column));
    }

    /** As many faults as are told at once. */
    public static List<Refusal> first(List<Refusal> faults) {
        return faults.stream().limit(MOST_FAULTS).toList();
    }
}
