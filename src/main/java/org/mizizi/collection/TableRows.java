package org.mizizi.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mizizi.collection.Collector.CollectorId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of tables of inputs from paper, and of what came in them. */
@Component
class TableRows {

    private static final String TABLE = """
            select t.id, t.round, t.organisation, t.person, t.made_at, t.revoked_at,
                   (select count(*) from collection.collected h where h.collector = t.id) as inputs
            from collection.collector t
            where t.kind = 'TABLE'
            """;

    /** An input, and what it is known by. */
    private record Known(String by, UUID input) {}

    private final JdbcClient jdbc;

    TableRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static TakenTable table(ResultSet row, int number) throws SQLException {
        var takenBack = row.getObject("revoked_at", OffsetDateTime.class);
        return new TakenTable(
                new CollectorId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                takenBack == null ? null : takenBack.toInstant(),
                row.getInt("inputs"));
    }

    /** One table at a time of a person in a round, until the transaction ends: what is sent twice at once is taken once. */
    void inTurn(PersonId person, RoundId round) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('collection.table' || :person || :round, 0))")
                .param("person", person.value().toString())
                .param("round", round.value().toString())
                .query()
                .singleRow();
    }

    void insert(CollectorId table, RoundId round, OrganisationId organisation, Stamp by) {
        jdbc.sql("""
                        insert into collection.collector (id, kind, round, organisation, person, called, made_at)
                        values (?, 'TABLE', ?, ?, ?, '', ?)
                        """)
                .params(
                        table.value(),
                        round.value(),
                        organisation.value(),
                        by.person().value(),
                        utc(by.at()))
                .update();
    }

    /** Of a person in a round, the latest first. */
    List<TakenTable> of(PersonId person, RoundId round) {
        return jdbc.sql(TABLE + " and t.person = ? and t.round = ? order by t.made_at desc, t.id")
                .params(person.value(), round.value())
                .query(TableRows::table)
                .list();
    }

    Optional<TakenTable> findLocked(CollectorId id) {
        return jdbc.sql(TABLE + " and t.id = ? for update of t")
                .param(id.value())
                .query(TableRows::table)
                .optional();
    }

    /** Which of these codes brought which input already. */
    Map<String, UUID> withCodes(Collection<ReceiptCode> receipts) {
        return known(jdbc.sql("""
                        select receipt_hash as by, input from collection.collected
                        where receipt_hash = any (:hashes) and taken_back_at is null
                        """)
                .param("hashes", receipts.stream().map(ReceiptCode::fingerprint).toArray(String[]::new)));
    }

    /** Which of these rows brought which input already, from this person in this round. */
    Map<String, UUID> withIdentities(PersonId person, RoundId round, Collection<String> identities) {
        return known(jdbc.sql("""
                        select c.instance as by, c.input
                        from collection.collected c join collection.collector t on t.id = c.collector
                        where t.kind = 'TABLE' and t.person = :person and t.round = :round
                          and c.instance = any (:identities) and c.taken_back_at is null
                        """)
                .param("person", person.value())
                .param("round", round.value())
                .param("identities", identities.toArray(String[]::new)));
    }

    private static Map<String, UUID> known(JdbcClient.StatementSpec statement) {
        return statement.query(Known.class).list().stream()
                .collect(Collectors.toMap(Known::by, Known::input, (first, _) -> first));
    }

    /** What came in a table. */
    List<UUID> inputs(CollectorId table) {
        return jdbc.sql("select input from collection.collected where collector = ?")
                .param(table.value())
                .query(UUID.class)
                .list();
    }

    void takeBack(CollectorId table, Instant at) {
        jdbc.sql("update collection.collector set revoked_at = ? where id = ?")
                .params(utc(at), table.value())
                .update();
        jdbc.sql("update collection.collected set taken_back_at = ? where collector = ?")
                .params(utc(at), table.value())
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
