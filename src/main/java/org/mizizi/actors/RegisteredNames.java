package org.mizizi.actors;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mizizi.look.Readings;
import org.mizizi.security.Names;
import org.mizizi.security.Role;
import org.mizizi.security.StandIn;
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
        jdbc.sql("""
                        select id, name, null as texts from actors.member where id = any(:sought)
                        union all
                        select id, null, name::text from actors.organisation where id = any(:sought)
                        """).param("sought", ids.toArray(UUID[]::new)).query(row -> {
            var texts = row.getString("texts");
            names.put(
                    row.getObject("id", UUID.class),
                    texts == null
                            ? reading.person(row.getString("name"))
                            : LocalizedText.valueOf(texts).in(reader).text());
        });
        return names;
    }

    @Override
    public List<StandIn> standIns(Collection<UUID> people, Locale reader) {
        var reading = readings.in(reader);
        return jdbc.sql("""
                        select d.person, away.name as away, d.role,
                               greatest(d.confirmed_at, country.end_of_day(d.first_day - 1)) as begins,
                               least(d.recalled_at, country.end_of_day(d.last_day)) as ends
                        from actors.deputy d join actors.member away on away.id = d.stands_in_for
                        where d.person = any(?) order by d.first_day, d.id
                        """)
                .param(people.toArray(UUID[]::new))
                .query((row, _) -> new StandIn(
                        row.getObject("person", UUID.class),
                        reading.person(row.getString("away")),
                        Role.valueOf(row.getString("role")),
                        row.getObject("begins", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant()))
                .list();
    }
}
