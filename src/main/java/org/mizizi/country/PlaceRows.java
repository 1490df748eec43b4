package org.mizizi.country;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of places, of which a file may bring thousands: however many, they are written by one statement. */
@Component
class PlaceRows {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    PlaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Place> all() {
        return jdbc.sql("select code, name::text as name, parent from country.place order by code")
                .query(Place.class)
                .list();
    }

    /** New ones are added, known ones named otherwise. */
    void write(List<Place> places) {
        jdbc.sql("""
                        insert into country.place (code, name, parent)
                        select code, name, parent from jsonb_to_recordset(?::jsonb) as written (code text, name jsonb, parent text)
                        on conflict (code) do update set name = excluded.name
                        """).param(JSON.writeValueAsString(places)).update();
    }
}
