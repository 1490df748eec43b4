package org.mizizi.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.mizizi.local.DatabaseAccess.Login;

/** How to read a database that this command did not start: its address is said, its password comes from the environment. */
record ReadAccess(String url, Login reader) {

    static ReadAccess to(String url, Map<String, String> environment) {
        requireAddress(url);
        var reader = environment.get("MIZIZI_READER");
        return reader == null
                ? new ReadAccess(url, new Login("mizizi_app", required(environment, "MIZIZI_APP_PASSWORD")))
                : new ReadAccess(url, new Login(reader, required(environment, "MIZIZI_READER_PASSWORD")));
    }

    /** As the one who owns the tables: what is not for everyone can only be read by them. */
    static ReadAccess asOwner(String url, Map<String, String> environment) {
        requireAddress(url);
        return new ReadAccess(url, new Login("mizizi_owner", required(environment, "MIZIZI_OWNER_PASSWORD")));
    }

    private static void requireAddress(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "'" + url + "' is not the address of a database: write it like jdbc:postgresql://database/mizizi.");
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, reader.user(), reader.password());
    }

    private static String required(Map<String, String> environment, String variable) {
        var password = environment.get(variable);
        if (password == null || password.isBlank()) {
            throw new StartRefused("its password is expected in the environment, as " + variable + ".");
        }
        return password;
    }
}
