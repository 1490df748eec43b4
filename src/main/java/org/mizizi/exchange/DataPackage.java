package org.mizizi.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizizi.exchange.OpenTable.Column;
import org.mizizi.exchange.OpenTable.Reference;

/** The dictionary: a Tabular Data Package of the Frictionless standard, version 1, and with it the steps that made the tables. */
@JsonInclude(Include.NON_NULL)
record DataPackage(
        String profile, String name, String title, String created, List<String> steps, List<Resource> resources) {

    static DataPackage of(String created, List<String> steps, List<Resource> resources) {
        return new DataPackage(
                "tabular-data-package", "mizizi-country", "A country and its process", created, steps, resources);
    }

    /** One file, of so many rows. */
    @JsonInclude(Include.NON_NULL)
    record Resource(
            String profile,
            String name,
            String path,
            @Nullable String description,
            String encoding,
            long rows,
            long bytes,
            String hash,
            Schema schema) {

        static Resource of(OpenTable table, OpenFiles.Written written) {
            return new Resource(
                    "tabular-data-resource",
                    table.name(),
                    OpenFiles.path(table),
                    table.about(),
                    "utf-8",
                    written.rows(),
                    written.bytes(),
                    written.hash(),
                    Schema.of(table));
        }
    }

    /** What the columns are, which of them name a row, and where others lead to. */
    @JsonInclude(Include.NON_EMPTY)
    record Schema(
            List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys, List<String> missingValues) {

        static Schema of(OpenTable table) {
            return new Schema(
                    table.columns().stream().map(Field::of).toList(),
                    table.key(),
                    table.references().stream()
                            .map(reference -> ForeignKey.of(table, reference))
                            .toList(),
                    List.of(""));
        }
    }

    /** A column; its type in the words of the standard and in those of PostgreSQL. */
    @JsonInclude(Include.NON_NULL)
    record Field(
            String name,
            String type,
            @Nullable String format,
            String databaseType,
            @Nullable String description,
            @Nullable List<String> trueValues,
            @Nullable List<String> falseValues,
            @Nullable Map<String, Boolean> constraints) {

        static Field of(Column column) {
            var type = type(column.type());
            var truth = type.equals("boolean");
            return new Field(
                    column.name(),
                    type,
                    format(column.type()),
                    column.type(),
                    column.about(),
                    truth ? List.of("t") : null,
                    truth ? List.of("f") : null,
                    column.required() ? Map.of("required", true) : null);
        }

        private static String type(String databaseType) {
            return switch (databaseType) {
                case "boolean" -> "boolean";
                case "smallint", "integer", "bigint" -> "integer";
                case "double precision", "real" -> "number";
                case "date" -> "date";
                case "timestamp with time zone" -> "datetime";
                case "jsonb", "json" -> "any";
                default -> databaseType.startsWith("numeric") ? "number" : "string";
            };
        }

        private static @Nullable String format(String databaseType) {
            return switch (databaseType) {
                case "uuid" -> "uuid";
                case "timestamp with time zone" -> "any";
                default -> null;
            };
        }
    }

    /** Columns that name a row of another table, or of the same one, which the standard writes as an empty name. */
    record ForeignKey(List<String> fields, Target reference) {

        static ForeignKey of(OpenTable table, Reference reference) {
            var to = reference.table().equals(table.name()) ? "" : reference.table();
            return new ForeignKey(reference.columns(), new Target(to, reference.of()));
        }
    }

    /** Where a foreign key leads. */
    record Target(String resource, List<String> fields) {}
}
