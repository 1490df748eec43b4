package org.mizizi.country;

import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is retired. */
@Component
class RetirementRows {

    private final JdbcClient jdbc;

    RetirementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Retirement> all() {
        return jdbc.sql("select part, code, since from country.retirement order by part, code")
                .query(Retirement.class)
                .list();
    }

    void write(Retirement retirement) {
        jdbc.sql("insert into country.retirement (part, code, since) values (?, ?, ?)")
                .params(retirement.part().name(), retirement.code(), Date.valueOf(retirement.since()))
                .update();
    }
}
