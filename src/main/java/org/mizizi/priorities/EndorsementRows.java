package org.mizizi.priorities;

import java.sql.Timestamp;
import java.time.Instant;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of endorsements. */
@Component
class EndorsementRows {

    private final JdbcClient jdbc;

    EndorsementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean endorsedSince(InputId input, OrganisationId organisation, Instant since) {
        return jdbc.sql("""
                        select exists (select from priorities.endorsement
                                       where input = ? and organisation = ? and endorsed_at >= ?)
                        """)
                .params(input.value(), organisation.value(), Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    boolean takeBack(InputId input, OrganisationId organisation, Instant since) {
        return jdbc.sql("""
                        delete from priorities.endorsement
                        where input = ? and organisation = ? and endorsed_at >= ?
                        """)
                        .params(input.value(), organisation.value(), Timestamp.from(since))
                        .update()
                > 0;
    }

    boolean endorse(InputId input, OrganisationId organisation, Instant now) {
        return jdbc.sql("""
                        insert into priorities.endorsement (input, organisation, endorsed_at) values (?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(input.value(), organisation.value(), Timestamp.from(now))
                        .update()
                == 1;
    }
}
