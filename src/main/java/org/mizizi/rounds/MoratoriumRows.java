package org.mizizi.rounds;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.Moratorium.MoratoriumId;
import org.mizizi.rounds.RefusedRequest.RefusedRequestId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of pauses and of what was refused in them. */
@Component
class MoratoriumRows {

    private static final String MORATORIUM = """
            select m.id, m.organisation, m.first_day, m.last_day, m.reason::text as reason, m.ended_at from rounds.moratorium m
            """;

    private final JdbcClient jdbc;

    MoratoriumRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Moratorium row(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Moratorium(
                new MoratoriumId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                LocalizedText.valueOf(row.getString("reason")),
                ended == null ? null : ended.toInstant());
    }

    /** Of one body, those that begin last first. */
    List<Moratorium> of(OrganisationId organisation) {
        return jdbc.sql(MORATORIUM + " where m.organisation = ? order by m.first_day desc, m.id")
                .param(organisation.value())
                .query(MoratoriumRows::row)
                .list();
    }

    Optional<Moratorium> find(MoratoriumId id) {
        return find(MORATORIUM + " where m.id = ?", id);
    }

    /** The same, which nobody else ends meanwhile. */
    Optional<Moratorium> findLocked(MoratoriumId id) {
        return find(MORATORIUM + " where m.id = ? for update", id);
    }

    private Optional<Moratorium> find(String sql, MoratoriumId id) {
        return jdbc.sql(sql).param(id.value()).query(MoratoriumRows::row).optional();
    }

    /** In force on a day, of those whom a round invites. */
    List<Moratorium> ofInvited(RoundId round, LocalDate day) {
        return jdbc.sql(MORATORIUM + """
                         join rounds.invitation i on i.organisation = m.organisation
                        where i.round = ? and m.ended_at is null and ? between m.first_day and m.last_day
                        order by m.last_day desc, m.id
                        """)
                .params(round.value(), day)
                .query(MoratoriumRows::row)
                .list();
    }

    void insert(MoratoriumId id, OrganisationId organisation, NewMoratorium wanted, Stamp by) {
        jdbc.sql("""
                        insert into rounds.moratorium (id, organisation, first_day, last_day, reason, declared_by, declared_at)
                        values (:id, :organisation, :first, :last, cast(:reason as jsonb), :by, :at)
                        """)
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("first", requireNonNull(wanted.firstDay()))
                .param("last", requireNonNull(wanted.lastDay()))
                .param("reason", requireNonNull(wanted.reason()).json())
                .param("by", by.person().value())
                .param("at", utc(by.at()))
                .update();
    }

    void end(MoratoriumId id, Instant at) {
        jdbc.sql("update rounds.moratorium set ended_at = ? where id = ?")
                .params(utc(at), id.value())
                .update();
    }

    void record(RefusedRequestId id, Moratorium moratorium, Round round, Instant at) {
        jdbc.sql("""
                        insert into rounds.refused_request (id, moratorium, reference, title, refused_at)
                        values (:id, :moratorium, :reference, cast(:title as jsonb), :at)
                        """)
                .param("id", id.value())
                .param("moratorium", moratorium.id().value())
                .param("reference", round.reference())
                .param("title", round.title().json())
                .param("at", utc(at))
                .update();
    }

    /** The latest of one body, or of all. */
    List<RefusedRequest> refused(@Nullable OrganisationId organisation, int most) {
        return jdbc.sql("""
                        select m.organisation, q.reference, q.title::text as title, q.refused_at
                        from rounds.refused_request q join rounds.moratorium m on m.id = q.moratorium
                        where cast(:organisation as uuid) is null or m.organisation = :organisation
                        order by q.refused_at desc, q.id limit :most
                        """)
                .param("organisation", organisation == null ? null : organisation.value(), Types.OTHER)
                .param("most", most)
                .query((row, _) -> new RefusedRequest(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("reference"),
                        LocalizedText.valueOf(row.getString("title")),
                        row.getObject("refused_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
