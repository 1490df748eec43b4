package org.mizizi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writers with a connection each and nothing but an insert for each act, which is committed at once. */
final class BareWriters implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();
    private final List<Map<WrittenAct, PreparedStatement>> statements = new ArrayList<>();

    BareWriters(JdbcTemplate owner, int many) {
        owner.execute("drop schema if exists bare cascade; create schema bare");
        Arrays.stream(WrittenAct.values()).map(WrittenAct::copied).forEach(owner::execute);
        var source = owner.getDataSource();
        if (source == null) {
            throw new IllegalArgumentException("Writers write in a database");
        }
        try {
            for (var writer = 0; writer < many; writer++) {
                var connection = source.getConnection();
                connections.add(connection);
                statements.add(prepared(connection));
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Map<WrittenAct, PreparedStatement> prepared(Connection connection) throws SQLException {
        var prepared = new EnumMap<WrittenAct, PreparedStatement>(WrittenAct.class);
        for (var act : WrittenAct.values()) {
            prepared.put(act, connection.prepareStatement(act.inserted()));
        }
        return prepared;
    }

    List<Map<WrittenAct, PreparedStatement>> connections() {
        return List.copyOf(statements);
    }

    static Optional<Double> insert(Map<WrittenAct, PreparedStatement> writer, WrittenAct act) {
        return Optional.ofNullable(writer.get(act))
                .map(statement -> Timings.of(() -> {
                    try {
                        statement.executeUpdate();
                    } catch (SQLException problem) {
                        throw new IllegalStateException(problem);
                    }
                }));
    }

    @Override
    public void close() {
        for (var connection : connections) {
            try {
                connection.close();
            } catch (SQLException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
