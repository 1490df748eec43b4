package org.mizizi.local;

import java.util.Map;
import org.mizizi.local.DatabaseAccess.Login;

/** How to read a database that this command did not start: its address is said, its password comes from the environment. */
record ReadAccess(String url, Login reader) {

    static ReadAccess to(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "'" + url + "' is not the address of a database: write it like jdbc:postgresql://database/mizizi.");
        }
        var reader = environment.get("MIZIZI_READER");
        return reader == null
                ? new ReadAccess(url, new Login("mizizi_app", required(environment, "MIZIZI_APP_PASSWORD")))
                : new ReadAccess(url, new Login(reader, required(environment, "MIZIZI_READER_PASSWORD")));
    }

    private static String required(Map<String, String> environment, String variable) {
        var password = environment.get(variable);
        if (password == null || password.isBlank()) {
            throw new StartRefused("its password is expected in the environment, as " + variable + ".");
        }
        return password;
    }
}
