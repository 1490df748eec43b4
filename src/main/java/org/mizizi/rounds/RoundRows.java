package org.mizizi.rounds;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of lists of rounds and of invitations. */
@Component
class RoundRows {

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoundRow> all(@Nullable OrganisationId reader, boolean plannedToo) {
        return jdbc.sql("""
                        select r.id, r.reference, r.purpose, r.title::text as title, r.description::text as description,
                               r.opens_at, r.closes_at, r.state, r.subject,
                               (select count(*) from rounds.invitation i where i.round = r.id) as invited,
                               exists (select from rounds.invitation i
                                       where i.round = r.id and i.organisation = :reader) as mine
                        from rounds.round r
                        where :plannedToo or r.state <> 'PLANNED'
                        order by array_position(array['OPEN', 'ANNOUNCED', 'PLANNED', 'CLOSED', 'ANSWERED'], r.state),
                                 r.closes_at desc
                        """)
                .param("reader", reader == null ? null : reader.value(), Types.OTHER)
                .param("plannedToo", plannedToo)
                .query(RoundRow.class)
                .list();
    }

    boolean isInvited(RoundId round, OrganisationId organisation) {
        return jdbc.sql("select exists (select from rounds.invitation where round = ? and organisation = ?)")
                .params(round.value(), organisation.value())
                .query(Boolean.class)
                .single();
    }

    Set<OrganisationId> invited(RoundId round) {
        return jdbc
                .sql("select organisation from rounds.invitation where round = ?")
                .param(round.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    void inviteNobody(RoundId round) {
        jdbc.sql("delete from rounds.invitation where round = ?")
                .param(round.value())
                .update();
    }

    void invite(RoundId round, Set<OrganisationId> organisations) {
        jdbc.sql("insert into rounds.invitation (round, organisation) select :round, unnest(:organisations::uuid[])")
                .param("round", round.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
    }
}
