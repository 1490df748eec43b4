package org.mizizi.rankings;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mizizi.rankings.tally.PrefLib;
import org.mizizi.rankings.tally.PrefLibType;
import org.mizizi.rankings.tally.Tally;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published files, kept as they were written when their rounds closed. */
@Component
class Publications {

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static PublishedBallots written(Round round, Tally tally) {
        var name = round.reference();
        return PublishedBallots.of(
                name + "." + PrefLibType.of(tally.profile()).extension(),
                PrefLib.write(tally.profile(), name, round.title().original()));
    }

    void keep(RoundId round, PublishedBallots ballots, Instant at) {
        jdbc.sql("""
                        insert into rankings.publication (round, file_name, ballots, fingerprint, published_at)
                        values (:round, :fileName, :ballots, :fingerprint, :at)
                        """)
                .param("round", round.value())
                .param("fileName", ballots.fileName())
                .param("ballots", ballots.text())
                .param("fingerprint", ballots.fingerprint())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PublishedBallots> of(RoundId round) {
        return jdbc.sql("select file_name, ballots as text, fingerprint from rankings.publication where round = ?")
                .param(round.value())
                .query(PublishedBallots.class)
                .optional();
    }
}
