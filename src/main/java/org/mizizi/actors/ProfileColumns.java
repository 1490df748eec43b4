package org.mizizi.actors;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mizizi.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How what is told of an organisation is kept: in the same columns in the register and in proposals. */
final class ProfileColumns {

    private ProfileColumns() {}

    static OrganisationProfile read(ResultSet row) throws SQLException {
        return new OrganisationProfile(
                networks(row.getArray("networks")),
                row.getString("parent_country"),
                row.getString("contact"),
                row.getBoolean("contact_is_public"),
                List.of((String[]) row.getArray("languages").getArray()));
    }

    private static List<OrganisationId> networks(Array networks) throws SQLException {
        return Arrays.stream((UUID[]) networks.getArray())
                .map(OrganisationId::new)
                .toList();
    }

    static StatementSpec bind(StatementSpec statement, OrganisationProfile profile) {
        return statement
                .param(
                        "networks",
                        profile.networks().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("parentCountry", profile.parentCountry(), Types.VARCHAR)
                .param("contact", profile.contact(), Types.VARCHAR)
                .param("contactIsPublic", profile.contactIsPublic())
                .param("languages", profile.languages().toArray(String[]::new));
    }
}
