package org.mizizi.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mizizi.look.Readings;
import org.mizizi.security.Names;
import org.mizizi.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of members and organisations. */
@Component
class RegisteredNames implements Names {

    private final JdbcClient jdbc;
    private final Readings readings;

    RegisteredNames(JdbcClient jdbc, Readings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> ids, Locale reader) {
        var names = new HashMap<UUID, String>();
        var reading = readings.in(reader);
        var sought = ids.toArray(UUID[]::new);
        jdbc.sql("select id, name from actors.member where id = any(?)")
                .param(sought)
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), reading.person(row.getString("name")));
                });
        jdbc.sql("select id, name from actors.organisation where id = any(?)")
                .param(sought)
                .query(row -> {
                    var name = LocalizedText.valueOf(row.getString("name")).in(reader);
                    names.put(row.getObject("id", UUID.class), name.text());
                });
        return names;
    }
}
