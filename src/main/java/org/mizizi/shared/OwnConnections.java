package org.mizizi.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Connections beside the pool's, for what lasts as long as the node and must not wait for one of those. */
@Component
public class OwnConnections {

    private static final String LONGEST_SECONDS = "2";

    private final JdbcConnectionDetails database;

    OwnConnections(JdbcConnectionDetails database) {
        this.database = database;
    }

    /** Opens one, by whose name the database tells it from others; whoever opens it closes it. */
    public Connection open(String name) throws SQLException {
        return open(String.valueOf(database.getJdbcUrl()), name);
    }

    /** The same to another server that lets the portal in as this one does. */
    public Connection open(String url, String name) throws SQLException {
        var login = new Properties();
        login.setProperty("user", String.valueOf(database.getUsername()));
        login.setProperty("password", String.valueOf(database.getPassword()));
        login.setProperty("connectTimeout", LONGEST_SECONDS);
        login.setProperty("loginTimeout", LONGEST_SECONDS);
        login.setProperty("socketTimeout", LONGEST_SECONDS);
        login.setProperty("ApplicationName", name);
        return DriverManager.getConnection(url, login);
    }
}
