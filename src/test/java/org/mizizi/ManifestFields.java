package org.mizizi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest of the cluster may say, by a table of our own: the field of a kind, what it holds, and whether it is
 * needed. A field that the cluster would not know is found here, as is one that is missing or holds something else.
 */
record ManifestFields(Map<String, List<Field>> byKind) {

    private record Field(String path, boolean isNeeded, String holds) {

        /** What it belongs to, without the name of its own. */
        String parent() {
            var dot = path.lastIndexOf('.');
            return dot < 0 ? "" : path.substring(0, dot);
        }
    }

    /** A value that was found, with its place and the same without the numbers of the lists. */
    private record Found(
            String place, String path, @Nullable Object value) {}

    static ManifestFields read(Path table) throws IOException {
        return new ManifestFields(Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 3))
                .collect(Collectors.groupingBy(
                        line -> line[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                line -> new Field(line[1].replace("!", ""), line[1].endsWith("!"), line[2]),
                                Collectors.toList()))));
    }

    /** What is wrong with it, each with its place. */
    List<String> problems(Map<?, ?> manifest) {
        var kind = String.valueOf(manifest.get("kind"));
        var fields = byKind.get(kind);
        if (fields == null) {
            return List.of(kind + " is no kind of the table");
        }
        var found = new ArrayList<Found>();
        collect(fields, "", "", manifest, found);
        var problems = new ArrayList<String>();
        found.forEach(one -> problems.addAll(problems(fields, one)));
        return List.copyOf(problems);
    }

    private static void collect(
            List<Field> fields, String place, String path, @Nullable Object value, List<Found> found) {
        found.add(new Found(place, path, value));
        var isWhole = fields.stream()
                .anyMatch(field -> field.path().equals(path)
                        && List.of("names", "anything").contains(field.holds()));
        if (isWhole) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> collect(
                    fields, join(place, name), join(path, known(fields, path, String.valueOf(name))), inner, found));
        } else if (value instanceof List<?> list) {
            for (var number = 0; number < list.size(); number++) {
                collect(fields, place + "[" + number + "]", path + "[]", list.get(number), found);
            }
        }
    }

    /** Where names are free, the table says so by a star. */
    private static String known(List<Field> fields, String path, String name) {
        return fields.stream().anyMatch(field -> field.path().startsWith(join(path, "*") + ".")) ? "*" : name;
    }

    private static List<String> problems(List<Field> fields, Found found) {
        if (found.value() instanceof Map<?, ?> map && isParent(fields, found.path())) {
            return fields.stream()
                    .filter(field -> field.isNeeded() && field.parent().equals(found.path()))
                    .map(field -> field.path()
                            .substring(
                                    field.parent().isEmpty()
                                            ? 0
                                            : field.parent().length() + 1))
                    .filter(name -> !map.containsKey(name.replace("[]", "")))
                    .map(name -> join(found.place(), name) + " is missing")
                    .toList();
        }
        if (found.value() instanceof List<?> && isParent(fields, found.path() + "[]")) {
            return List.of();
        }
        return fields.stream()
                .filter(field -> field.path().equals(found.path()))
                .findFirst()
                .map(field -> holds(field.holds(), found.value())
                        ? List.<String>of()
                        : List.of(found.place() + " does not hold " + field.holds()))
                .orElseGet(() -> found.path().equals("kind") ? List.of() : List.of(found.place() + " is not known"));
    }

    private static boolean isParent(List<Field> fields, String path) {
        return path.isEmpty()
                || fields.stream()
                        .anyMatch(field -> field.path().startsWith(path + ".")
                                || field.path().startsWith(path + "[]")
                                || (path.endsWith("[]") && field.path().equals(path)));
    }

    private static boolean holds(String what, @Nullable Object value) {
        return switch (what) {
            case "text" -> value instanceof String;
            case "number" -> value instanceof Integer;
            case "yes-or-no" -> value instanceof Boolean;
            case "names" ->
                value instanceof Map<?, ?> map && map.values().stream().allMatch(String.class::isInstance);
            case "anything" -> value != null;
            default -> what.equals("=" + Objects.toString(value));
        };
    }

    private static String join(String place, Object name) {
        return place.isEmpty() ? String.valueOf(name) : place + "." + name;
    }
}
