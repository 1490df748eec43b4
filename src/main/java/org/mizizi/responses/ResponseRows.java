package org.mizizi.responses;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mizizi.priorities.PriorityId;
import org.mizizi.rounds.RoundId;
import org.mizizi.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of lists of responses. */
@Component
class ResponseRows {

    private static final String RESPONSE = """
            select s.id, s.round, s.priority, o.reference as organisation_reference, o.name::text as organisation_name,
                   s.intention, s.reason, s.language, s.given_at
            from responses.response s
            join actors.organisation o on o.id = s.organisation
            """;

    private final JdbcClient jdbc;

    ResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ResponseRow> of(RoundId round) {
        return jdbc.sql(RESPONSE + " where s.round = ? order by o.reference")
                .param(round.value())
                .query(ResponseRow.class)
                .list();
    }

    List<ResponseRow> by(OrganisationId organisation, RoundId round) {
        return jdbc.sql(RESPONSE + " where s.organisation = ? and s.round = ?")
                .params(organisation.value(), round.value())
                .query(ResponseRow.class)
                .list();
    }

    List<ResponseRow> to(PriorityId priority, Collection<RoundId> rounds) {
        return jdbc.sql(RESPONSE + """
                         where s.priority = :priority and s.round = any (:rounds::uuid[])
                         order by s.given_at desc, o.reference
                        """)
                .param("priority", priority.value())
                .param("rounds", rounds.stream().map(RoundId::value).toArray(UUID[]::new))
                .query(ResponseRow.class)
                .list();
    }
}
