package org.mizizi.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.OrganisationId;

/** That a round asks an organisation. */
public record InvitedTo(RoundId round, OrganisationId organisation) {

    /** From the columns {@code round} and {@code organisation}. */
    public static InvitedTo row(ResultSet row, int number) throws SQLException {
        return new InvitedTo(
                new RoundId(row.getObject("round", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)));
    }
}
