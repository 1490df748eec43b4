package org.mizizi.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.TableFile.Line;

/**
 * Which columns say what a place is called and where it lies: either one place a row ({@code code}, {@code parent},
 * {@code name_en}), or all the levels around it as well, as the common data sets of humanitarian work have them
 * ({@code adm0_pcode}, {@code adm1_pcode}, {@code adm1_en}, or {@code adm1_name} with its {@code lang}).
 */
final class PlaceColumns {

    /** What a row says of one place. */
    record Said(
            String code,
            Optional<LocalizedText> name,
            @Nullable String parent) {}

    private static final Pattern LEVEL = Pattern.compile("adm(\\d)_?pcode");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    /** The plain spelling for machines, in no language. */
    private static final String REFERENCE = "ref";

    private static final List<String> CODE = List.of("code", "pcode");
    private static final List<String> PARENT = List.of("parent", "parent_pcode");
    private static final List<String> COUNTRY = List.of("country", "country_code", "iso3", "iso2", "adm0_pcode");

    private final List<String> columns;
    private final SequencedSet<Integer> levels = new TreeSet<>();

    PlaceColumns(List<String> columns) {
        this.columns = List.copyOf(columns);
        columns.stream()
                .map(LEVEL::matcher)
                .filter(matcher -> matcher.matches())
                .forEach(matcher -> levels.add(Integer.parseInt(matcher.group(1))));
    }

    boolean areThere() {
        return hasLevels() || (hasNames("name_") && CODE.stream().anyMatch(columns::contains));
    }

    /** Each row tells of all the places around it again. */
    boolean hasLevels() {
        return !levels.isEmpty();
    }

    private boolean hasNames(String prefix) {
        return columns.stream().anyMatch(column -> isLanguageOf(prefix, column));
    }

    private static boolean isLanguageOf(String prefix, String column) {
        return column.startsWith(prefix)
                && LANGUAGE.matcher(column.substring(prefix.length())).matches()
                && !column.endsWith("_" + REFERENCE);
    }

    /** The country that the row itself names by two or three letters. */
    Optional<String> country(Line line) {
        return COUNTRY.stream()
                .map(line::cell)
                .filter(cell -> cell.matches("[A-Za-z]{2,3}"))
                .findFirst();
    }

    /** Each after the one around it. */
    List<Said> read(Line line) {
        return hasLevels() ? readLevels(line) : List.of(readOne(line));
    }

    private static Said readOne(Line line) {
        var parent = first(PARENT, line);
        return new Said(first(CODE, line), words(names(line, "name_")), parent.isBlank() ? null : parent);
    }

    private static String first(List<String> called, Line line) {
        return called.stream()
                .map(line::cell)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<Said> readLevels(Line line) {
        var said = new ArrayList<Said>();
        for (var level : levels) {
            var code = first(List.of("adm" + level + "_pcode", "adm" + level + "pcode"), line);
            if (!code.isBlank()) {
                said.add(new Said(
                        code,
                        words(namesOfLevel(line, level)),
                        said.isEmpty() ? null : said.getLast().code()));
            }
        }
        return said.isEmpty() ? List.of(new Said("", Optional.empty(), null)) : said;
    }

    private static SequencedMap<String, String> namesOfLevel(Line line, int level) {
        var names = names(line, "adm" + level + "_");
        names.putAll(names(line, "adm" + level + "_name_"));
        Stream.of("", "1", "2", "3").forEach(number -> {
            var language = line.cell("lang" + number).strip();
            if (LANGUAGE.matcher(language).matches()) {
                name(line.cell("adm" + level + "_name" + number)).ifPresent(name -> names.putIfAbsent(language, name));
            }
        });
        return names;
    }

    private static SequencedMap<String, String> names(Line line, String prefix) {
        var names = new LinkedHashMap<String, String>();
        UnaryOperator<String> language = column -> column.substring(prefix.length());
        line.cells().forEach((column, cell) -> {
            if (isLanguageOf(prefix, column)) {
                name(cell).ifPresent(name -> names.put(language.apply(column), name));
            }
        });
        return names;
    }

    private static Optional<String> name(String cell) {
        return Optional.of(cell.strip()).filter(name -> !name.isEmpty());
    }

    private static Optional<LocalizedText> words(SequencedMap<String, String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalizedText(names.firstEntry().getKey(), names));
    }
}
