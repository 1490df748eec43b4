package org.mizizi.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as the database knows it: what it is about, its columns but the computed ones, its key, and what it refers to. */
record OpenTable(
        String name, @Nullable String about, List<Column> columns, List<String> key, List<Reference> references) {

    /** The type is that of PostgreSQL. */
    record Column(
            String name,
            String type,
            boolean required,
            @Nullable String about) {}

    /** A foreign key: its name, what it says, and the columns at both ends. */
    record Reference(String name, String says, List<String> columns, String table, List<String> of) {}

    String quoted() {
        return quoted(name.substring(0, name.indexOf('.'))) + "." + quoted(name.substring(name.indexOf('.') + 1));
    }

    /** Under names, so that the order of columns is that of the file, whatever it is in the table. */
    String quotedColumns() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    /** The same rows in the same order, wherever they are read. */
    String order() {
        var by = key.isEmpty() ? columns.stream().map(Column::name).toList() : key;
        return by.stream()
                .map(column -> quoted(column) + "::text collate \"C\"")
                .collect(Collectors.joining(", "));
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
