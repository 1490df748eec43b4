package org.mizizi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import org.mizizi.exchange.DataPackage.Resource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Writes every table as it is at one moment, while people go on working. */
public final class CountryExport {

    private final Connection connection;
    private final OpenFiles files;

    private CountryExport(Connection connection, OpenFiles files) {
        this.connection = connection;
        this.files = files;
    }

    /** How much was written. */
    public record Exported(int tables, long rows) {}

    /**
     * Into a folder in which the heads of the ledger stand already, so that they are never ahead of what is written here.
     * The connection is that of the owner of the tables, and of nobody else; it is at rest again afterwards.
     */
    public static Exported write(Connection owner, Path folder, Instant now) throws IOException, SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            return new CountryExport(owner, new OpenFiles(folder)).write(now);
        } finally {
            owner.rollback();
        }
    }

    private Exported write(Instant now) throws IOException, SQLException {
        var catalogue = new Catalogue(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        var resources = new ArrayList<Resource>();
        files.prepare();
        for (var table : catalogue.tables()) {
            resources.add(Resource.of(table, files.write(table, stream -> copy(connection, table, stream))));
        }
        files.complete(DataPackage.of(now.toString(), catalogue.steps(), resources), OpenFiles.readMe());
        return new Exported(
                resources.size(), resources.stream().mapToLong(Resource::rows).sum());
    }

    static long copy(Connection connection, OpenTable table, OutputStream stream) throws IOException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select %s from %s order by %s) to stdout with (format csv, header true)"
                                    .formatted(table.quotedColumns(), table.quoted(), table.order()),
                            stream);
        } catch (SQLException problem) {
            throw new IOException("The table " + table.name() + " cannot be read", problem);
        }
    }
}
