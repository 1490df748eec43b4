package org.mizizi.audit;

import java.time.ZoneOffset;
import java.util.Optional;
import org.mizizi.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of who verified the ledger when. It can add and read. */
@Component
class Verifications {

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Verified verified) {
        jdbc.sql("""
                        insert into audit.verification (id, person, at, up_to, head, outcome)
                        values (:id, :person, :at, :upTo, :head, :outcome)
                        """)
                .param("id", Identifier.next())
                .param("person", verified.person())
                .param("at", verified.at().atOffset(ZoneOffset.UTC))
                .param("upTo", verified.upTo())
                .param("head", verified.head())
                .param("outcome", verified.outcome().name())
                .update();
    }

    Optional<Verified> last() {
        return jdbc.sql("select person, at, up_to, head, outcome from audit.verification order by at desc limit 1")
                .query(Verified.class)
                .optional();
    }
}
