package org.mizizi.watching;

import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes something that needs room of its own: into a new file, so that what is free in old ones does not deceive. */
@Component
class Filler {

    private static final int SIZE = 262_144;

    private final JdbcClient jdbc;

    Filler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void write() {
        var bytes = new byte[SIZE];
        new Random().nextBytes(bytes);
        jdbc.sql("truncate watching.room").update();
        jdbc.sql("insert into watching.room (filler) values (:filler)")
                .param("filler", bytes)
                .update();
    }
}
