package org.mizizi.priorities;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mizizi.rounds.InvitedTo;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.SaidInRounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has said something in rounds that collect; what protected people said tells nothing of their organisation. */
@Component
class SaidAsInputs implements SaidInRounds {

    private final JdbcClient jdbc;

    SaidAsInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RoundPurpose purpose() {
        return RoundPurpose.COLLECT;
    }

    @Override
    public List<InvitedTo> answered(Collection<RoundId> rounds) {
        return jdbc.sql("""
                        select distinct round, organisation from priorities.input
                        where round = any(:rounds) and state in ('SUBMITTED', 'PUBLISHED') and authorship <> 'PROTECTED'
                        """)
                .param("rounds", rounds.stream().map(RoundId::value).toArray(UUID[]::new))
                .query(InvitedTo::row)
                .list();
    }
}
