package org.mizizi.collection;

import java.util.Optional;
import java.util.UUID;
import org.mizizi.priorities.Input.InputId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what light pages have sent. */
@Component
class LightRows {

    private final JdbcClient jdbc;

    LightRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two pages of one phone may send the same at once: the second waits for the first. */
    void oneAtATime(UUID key) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended('collection.light' || :key, 0)) as text)")
                .param("key", key.toString())
                .query(String.class)
                .single();
    }

    /** The input that was sent with this key before. */
    Optional<UUID> sent(UUID key) {
        return jdbc.sql("select input from collection.light where key = ?")
                .param(key)
                .query(UUID.class)
                .optional();
    }

    void add(UUID key, InputId input) {
        jdbc.sql("insert into collection.light (key, input) values (?, ?)")
                .params(key, input.value())
                .update();
    }
}
