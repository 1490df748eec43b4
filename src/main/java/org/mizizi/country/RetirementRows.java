package org.mizizi.country;

import java.sql.Date;
import java.time.LocalDate;
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
        return jdbc.sql("""
                        select r.part, r.code, r.since,
                               (select min(b.since) from country.restoration b
                                where b.part = r.part and b.code = r.code and b.since > r.since) as until
                        from country.retirement r order by r.part, r.code, r.since
                        """).query(Retirement.class).list();
    }

    void write(Retirement retirement) {
        jdbc.sql("insert into country.retirement (part, code, since) values (?, ?, ?)")
                .params(retirement.part().name(), retirement.code(), Date.valueOf(retirement.since()))
                .update();
    }

    void write(Retirement.Part part, String code, LocalDate inUseSince) {
        jdbc.sql("insert into country.restoration (part, code, since) values (?, ?, ?)")
                .params(part.name(), code, Date.valueOf(inUseSince))
                .update();
    }
}
