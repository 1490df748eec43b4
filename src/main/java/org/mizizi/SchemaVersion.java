package org.mizizi;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import liquibase.change.CheckSum;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import org.jspecify.annotations.Nullable;

/** Holds what was done to a database against what this version of the portal knows, before anything is done to it. */
final class SchemaVersion {

    private SchemaVersion() {}

    /** A step that the database remembers. */
    private record Step(
            String file, String author, String id, @Nullable String sum, Timestamp at) {

        String name() {
            return author + ":" + id;
        }

        String key() {
            return SchemaVersion.key(file, author, id);
        }

        boolean isChangedIn(ChangeSet known) {
            return sum != null
                    && !known.shouldAlwaysRun()
                    && !known.shouldRunOnChange()
                    && !known.isCheckSumValid(CheckSum.parse(sum));
        }
    }

    static void requireFit(Connection connection, DatabaseChangeLog changelog) throws SQLException {
        var known = changelog.getChangeSets().stream()
                .collect(toMap(
                        set -> key(set.getFilePath(), set.getAuthor(), set.getId()),
                        Function.identity(),
                        (one, _) -> one));
        var done = done(connection);
        ofNewerVersion(done, known).or(() -> changed(done, known)).ifPresent(reason -> {
            throw new StartRefusedException(reason);
        });
    }

    private static Optional<String> ofNewerVersion(List<Step> done, Map<String, ChangeSet> known) {
        var unknown =
                done.stream().filter(step -> !known.containsKey(step.key())).toList();
        return unknown.stream()
                .findFirst()
                .map(first ->
                        ("a newer version upgraded the database on %tF: this one does not know the step %s%s. Start that"
                                        + " version or a later one, or restore a backup from before.")
                                .formatted(first.at(), first.name(), unknown.size() == 1 ? "" : " and later ones"));
    }

    private static Optional<String> changed(List<Step> done, Map<String, ChangeSet> known) {
        return done.stream()
                .filter(step -> Optional.ofNullable(known.get(step.key()))
                        .filter(step::isChangedIn)
                        .isPresent())
                .findFirst()
                .map(step ->
                        ("the step %s was done to the database on %tF and reads otherwise in this version, so nobody knows what"
                                        + " the database is like. Start the version that did it, or a release in which no step was changed.")
                                .formatted(step.name(), step.at()));
    }

    private static List<Step> done(Connection connection) throws SQLException {
        var steps = new ArrayList<Step>();
        try (var statement = connection.createStatement();
                var table = statement.executeQuery("select to_regclass('public.databasechangelog') is not null")) {
            if (table.next() && table.getBoolean(1)) {
                read(connection, steps);
            }
        }
        return steps;
    }

    private static void read(Connection connection, List<Step> steps) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select filename, author, id, md5sum, dateexecuted from public.databasechangelog order by orderexecuted")) {
            while (rows.next()) {
                steps.add(new Step(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getTimestamp(5)));
            }
        }
    }

    private static String key(String file, String author, String id) {
        return String.join(" ", file.replaceFirst("^classpath:", ""), author, id);
    }
}
