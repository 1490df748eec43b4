package org.mizizi.watching;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mizizi.shared.PublicReading;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections of transactions that only read: those of public pages from the replica while it is fit, all others from the primary. */
final class ReplicaFirst extends AbstractDataSource {

    private final DataSource primary;
    private final DataSource replica;
    private final ReplicaWatch watch;

    ReplicaFirst(DataSource primary, DataSource replica, ReplicaWatch watch) {
        this.primary = primary;
        this.replica = replica;
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (PublicReading.isLate() && watch.isFit()) {
            try {
                return replica.getConnection();
            } catch (SQLException _) {
                watch.failed();
            }
        }
        return onlyReading(primary.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new UnsupportedOperationException("The portal has one name at the database");
    }

    /** As Spring asks for where there is no replica. */
    private static Connection onlyReading(Connection connection) throws SQLException {
        try {
            connection.setReadOnly(true);
            return connection;
        } catch (SQLException problem) {
            connection.close();
            throw problem;
        }
    }
}
