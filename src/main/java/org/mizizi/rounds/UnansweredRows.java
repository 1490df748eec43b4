package org.mizizi.rounds;

import java.util.List;
import java.util.stream.Collectors;
import org.mizizi.rounds.Round.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of all that was contributed to rounds and still waits for an answer, by whichever module. */
@Component
class UnansweredRows {

    private final String everywhere;
    private final JdbcClient jdbc;

    UnansweredRows(List<UnansweredWork> work, JdbcClient jdbc) {
        this.everywhere = work.stream().map(UnansweredWork::unanswered).collect(Collectors.joining(" union all "));
        this.jdbc = jdbc;
    }

    /** SQL: the {@code round} of each contribution. */
    String everywhere() {
        return everywhere;
    }

    long in(RoundId round) {
        return jdbc.sql("select count(*) from (" + everywhere + ") w where w.round = ?")
                .param(round.value())
                .query(Long.class)
                .single();
    }
}
