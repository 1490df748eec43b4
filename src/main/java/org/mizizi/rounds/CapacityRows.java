package org.mizizi.rounds;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Hours;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what organisations are asked, and of what they can do. */
@Component
class CapacityRows {

    private static String burdens(String lent) {
        return """
            with answered as (%s),
            asked as (
                select i.organisation, sum(r.hours) as hours
                from rounds.round r join rounds.invitation i on i.round = r.id
                where r.hours is not null
                  and rounds.phase(r.state, r.opens_at, r.closes_at, :now) in ('ANNOUNCED', 'OPENING', 'OPEN')
                  and (cast(:organisation as uuid) is null or i.organisation = :organisation)
                  and not exists (select from answered a
                                  where a.purpose = r.purpose and a.round = r.id and a.organisation = i.organisation)
                group by i.organisation),
            stated as (
                select c.organisation, c.hours from rounds.capacity c
                where cast(:organisation as uuid) is null or c.organisation = :organisation)
            select organisation, a.hours as asked, s.hours as stated
            from asked a full join stated s using (organisation)
            """.formatted(lent);
    }

    private final JdbcClient jdbc;
    private final String burdens;

    CapacityRows(JdbcClient jdbc, List<SaidInRounds> said) {
        this.jdbc = jdbc;
        this.burdens = burdens(said.stream().map(CapacityRows::answered).collect(Collectors.joining(" union all ")));
    }

    private static String answered(SaidInRounds module) {
        return "select '" + module.purpose() + "' as purpose, round, organisation from (" + module.answered() + ") s";
    }

    /** Of one organisation, or of all of which anything is asked, or which stated what they can do. */
    List<Burden> burdens(@Nullable OrganisationId organisation, Instant now) {
        return jdbc.sql(burdens)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", organisation == null ? null : organisation.value(), Types.OTHER)
                .query(CapacityRows::burden)
                .list();
    }

    private static Burden burden(ResultSet row, int number) throws SQLException {
        var asked = hours(row, "asked");
        return new Burden(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                asked == null ? Hours.NONE : asked,
                hours(row, "stated"));
    }

    private static @Nullable Hours hours(ResultSet row, String column) throws SQLException {
        var hours = row.getObject(column, BigDecimal.class);
        return hours == null ? null : new Hours(hours);
    }

    void state(OrganisationId organisation, Hours hours, Stamp by) {
        jdbc.sql("""
                        insert into rounds.capacity (organisation, hours, stated_by, stated_at)
                        values (:organisation, :hours, :by, :at)
                        on conflict (organisation) do update
                        set hours = excluded.hours, stated_by = excluded.stated_by, stated_at = excluded.stated_at
                        """)
                .param("organisation", organisation.value())
                .param("hours", hours.value())
                .param("by", by.person().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
