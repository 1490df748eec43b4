package org.mizizi.rounds;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Hours;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what organisations are asked, and of what they can do. */
@Component
class CapacityRows {

    private final JdbcClient jdbc;

    CapacityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one round asks of one organisation, answered already or not. */
    record AskedHours(InvitedTo invitation, RoundPurpose purpose, Hours hours) {}

    /** Of one organisation, or of all. */
    List<AskedHours> asked(@Nullable OrganisationId organisation, Instant now) {
        return jdbc.sql("""
                        select i.round, i.organisation, r.purpose, r.hours
                        from rounds.round r join rounds.invitation i on i.round = r.id
                        where r.hours is not null
                          and rounds.phase(r.state, r.opens_at, r.closes_at, :now) in ('ANNOUNCED', 'OPENING', 'OPEN')
                          and (cast(:organisation as uuid) is null or i.organisation = :organisation)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", organisation == null ? null : organisation.value(), Types.OTHER)
                .query((row, number) -> new AskedHours(
                        InvitedTo.row(row, number),
                        RoundPurpose.valueOf(row.getString("purpose")),
                        new Hours(row.getBigDecimal("hours"))))
                .list();
    }

    /** What they can do in a month, as far as they stated it. */
    Map<OrganisationId, Hours> stated() {
        var stated = new HashMap<OrganisationId, Hours>();
        jdbc.sql("select organisation, hours from rounds.capacity")
                .query((row, _) -> stated.put(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        new Hours(row.getObject("hours", BigDecimal.class))))
                .list();
        return stated;
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
