package org.mizizi.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizizi.audit.HeldLedger;
import org.mizizi.exchange.DataPackage.Resource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Takes an export into a database of the same version in which no country was founded, all or nothing: every type, check
 * and reference holds again, and the ledger proves that nobody altered what it keeps.
 */
public final class CountryImport {

    /** What this version itself keeps in the database: it says what the ledger proves, and never comes from a file. */
    private static final Set<String> OF_THE_PORTAL = Set.of("audit.kept_table", "shared.move");

    private final Connection connection;
    private final OpenFiles files;
    private final JdbcClient jdbc;

    private CountryImport(Connection connection, OpenFiles files) {
        this.connection = connection;
        this.files = files;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** How much was taken, and how the ledger was found. */
    public record Imported(int tables, long rows, String ledger) {}

    /** The connection is that of the owner of the tables, while no portal runs on them. */
    public static Imported take(Connection owner, Path folder) throws IOException, SQLException {
        owner.setAutoCommit(false);
        try {
            var imported = new CountryImport(owner, new OpenFiles(folder)).take();
            owner.commit();
            return imported;
        } finally {
            owner.rollback();
        }
    }

    private Imported take() throws IOException, SQLException {
        if (!files.isExport()) {
            throw new NotImported(files.folder() + " is not an export: \"./portal export\" makes one.");
        }
        var catalogue = new Catalogue(jdbc);
        var tables = catalogue.tables();
        var dictionary = files.dictionary();
        requireFit(dictionary, catalogue.steps());
        requireWhole(dictionary, tables);
        requireEmpty();
        requireThisPortals(tables);
        var rows = load(tables.stream().filter(table -> !isThePortals(table)).toList());
        jdbc.sql("select actors.tell_who_speaks_now()").query().singleRow();
        return new Imported(tables.size(), rows, HeldLedger.proven(jdbc, files.heads(), NotImported::new));
    }

    private static void requireFit(DataPackage dictionary, List<String> steps) {
        var missing = new ArrayList<>(dictionary.steps());
        missing.removeAll(steps);
        var further = new ArrayList<>(steps);
        further.removeAll(dictionary.steps());
        if (!missing.isEmpty()) {
            throw new NotImported("The export is of a newer version, which knows %s: import it with that version."
                    .formatted(missing.getFirst()));
        }
        if (!further.isEmpty()) {
            throw new NotImported(("The export is of an earlier version, which does not know %s: import it with that"
                            + " version, then start this one, which upgrades it.")
                    .formatted(further.getFirst()));
        }
    }

    private void requireWhole(DataPackage dictionary, List<OpenTable> tables) throws IOException {
        var described = dictionary.resources().stream()
                .collect(Collectors.toMap(Resource::name, Function.identity(), (one, _) -> one));
        for (var table : tables) {
            requireWhole(table, described);
        }
    }

    private void requireWhole(OpenTable table, Map<String, Resource> described) throws IOException {
        var resource = described.get(table.name());
        if (resource == null) {
            throw new NotImported(
                    "%s does not describe the table %s: export again.".formatted(OpenFiles.DICTIONARY, table.name()));
        }
        if (!files.hash(table).equals(resource.hash())) {
            throw new NotImported("%s is not as it was exported: copy the export again, or export again."
                    .formatted(OpenFiles.path(table)));
        }
    }

    private void requireEmpty() {
        if (jdbc.sql("select country.is_founded()").query(Boolean.class).single()) {
            throw new NotImported("There is a country in this portal already: import into one that was never founded.");
        }
    }

    private static boolean isThePortals(OpenTable table) {
        return OF_THE_PORTAL.contains(table.name());
    }

    private void requireThisPortals(List<OpenTable> tables) throws IOException, SQLException {
        for (var table : tables) {
            if (isThePortals(table)
                    && !files.hash(table)
                            .equals(OpenFiles.hash(stream -> CountryExport.copy(connection, table, stream)))) {
                throw new NotImported(
                        "%s is not what this version works with: it was altered.".formatted(OpenFiles.path(table)));
            }
        }
    }

    /** The triggers that guard what people do are left out; types, checks, keys and references are not. */
    private long load(List<OpenTable> tables) throws IOException, SQLException {
        for (var table : tables) {
            run("alter table " + table.quoted() + " disable trigger user");
            for (var reference : table.references()) {
                run("alter table " + table.quoted() + " drop constraint " + OpenTable.quoted(reference.name()));
            }
        }
        run("truncate " + tables.stream().map(OpenTable::quoted).collect(Collectors.joining(", ")));
        var rows = 0L;
        for (var table : tables) {
            rows += load(table);
        }
        for (var table : tables) {
            for (var reference : table.references()) {
                run("alter table " + table.quoted() + " add constraint " + OpenTable.quoted(reference.name()) + " "
                        + reference.says());
            }
            run("alter table " + table.quoted() + " enable trigger user");
        }
        return rows;
    }

    private long load(OpenTable table) throws IOException, SQLException {
        try (var stream = files.read(table)) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin with (format csv, header match)"
                                    .formatted(table.quoted(), table.quotedColumns()),
                            stream);
        } catch (SQLException problem) {
            throw new NotImported("%s does not fit: %s".formatted(OpenFiles.path(table), firstLine(problem)));
        }
    }

    private void run(String statement) {
        try (var executed = connection.createStatement()) {
            executed.execute(statement);
        } catch (SQLException problem) {
            throw new NotImported("The files do not fit together: " + firstLine(problem));
        }
    }

    private static String firstLine(SQLException problem) {
        return String.valueOf(problem.getMessage()).lines().limit(3).collect(Collectors.joining(" "));
    }
}
