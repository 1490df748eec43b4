package org.mizizi.comments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mizizi.rounds.InvitedTo;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.SaidInRounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has commented on a draft. */
@Component
class SaidAsComments implements SaidInRounds {

    private final JdbcClient jdbc;

    SaidAsComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RoundPurpose purpose() {
        return RoundPurpose.COMMENT;
    }

    @Override
    public List<InvitedTo> answered(Collection<RoundId> rounds) {
        return jdbc.sql("""
                        select distinct round, organisation from comments.standing where round = any(:rounds)
                        """)
                .param("rounds", rounds.stream().map(RoundId::value).toArray(UUID[]::new))
                .query(InvitedTo::row)
                .list();
    }
}
