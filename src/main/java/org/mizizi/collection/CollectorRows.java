package org.mizizi.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.collection.Collected.Check;
import org.mizizi.collection.Collected.Way;
import org.mizizi.collection.Collector.CollectorId;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of collectors and of what they handed in. */
@Component
class CollectorRows {

    private static final String COLLECTOR = """
            select c.id, c.round, c.organisation, c.person, c.called, c.user_name, c.made_at, c.revoked_at,
                   (select count(*) from collection.collected h where h.collector = c.id) as handed_in
            from collection.collector c
            where c.kind = 'DEVICE'
            """;

    private static final String COLLECTED = """
            select c.input, k.kind as way, case when not i.is_protected then c.written_on end as written_on, c.received_at,
                   case when c.checked_at >= i.submitted_at then c.checked end as checked,
                   case when c.checked_at >= i.submitted_at then c.checked_at end as checked_at
            from collection.collected c
            join collection.collector k on k.id = c.collector
            join priorities.submitted i on i.id = c.input
            """;

    /** An input, and the identity of the form with which it came. */
    record HandedIn(String instance, UUID input) {}

    private final JdbcClient jdbc;

    CollectorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Collector collector(ResultSet row, int number) throws SQLException {
        return new Collector(
                new CollectorId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("called"),
                row.getString("user_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("revoked_at", OffsetDateTime.class)),
                row.getInt("handed_in"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    void insert(Collector collector, String secretHash) {
        jdbc.sql("""
                        insert into collection.collector (id, round, organisation, person, called, user_name, secret_hash, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        collector.id().value(),
                        collector.round().value(),
                        collector.organisation().value(),
                        collector.person().value(),
                        collector.called(),
                        collector.userName(),
                        secretHash,
                        utc(collector.madeAt()))
                .update();
    }

    /** Whoever shows this key; nobody where one of the two is wrong. */
    Optional<Collector> at(String userName, String secretHash) {
        return jdbc.sql(COLLECTOR + " and c.user_name = ? and c.secret_hash = ?")
                .params(userName, secretHash)
                .query(CollectorRows::collector)
                .optional();
    }

    /** Of a person in a round, the latest first. */
    List<Collector> of(PersonId person, RoundId round) {
        return jdbc.sql(COLLECTOR + " and c.person = ? and c.round = ? order by c.made_at desc, c.id")
                .params(person.value(), round.value())
                .query(CollectorRows::collector)
                .list();
    }

    Optional<Collector> find(CollectorId id) {
        return one(COLLECTOR + " and c.id = ?", id);
    }

    Optional<Collector> findLocked(CollectorId id) {
        return one(COLLECTOR + " and c.id = ? for update", id);
    }

    private Optional<Collector> one(String sql, CollectorId id) {
        return jdbc.sql(sql).param(id.value()).query(CollectorRows::collector).optional();
    }

    void revoke(CollectorId id, Instant at) {
        jdbc.sql("update collection.collector set revoked_at = ? where id = ?")
                .params(utc(at), id.value())
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("update collection.collector set called = '' where person = ?")
                .param(person.value())
                .update();
    }

    /** What was handed in before with this code. */
    Optional<HandedIn> handedIn(ReceiptCode receipt) {
        return jdbc.sql(
                        "select instance, input from collection.collected where receipt_hash = ? and taken_back_at is null")
                .param(receipt.fingerprint())
                .query(HandedIn.class)
                .optional();
    }

    void add(
            InputId input,
            CollectorId collector,
            String instance,
            @Nullable LocalDate writtenOn,
            ReceiptCode receipt,
            Instant now) {
        jdbc.sql("""
                        insert into collection.collected (input, collector, instance, written_on, received_at, receipt_hash)
                        values (:input, :collector, :instance, :written, :now, :receipt)
                        """)
                .param("input", input.value())
                .param("collector", collector.value())
                .param("instance", instance)
                .param("written", writtenOn, Types.DATE)
                .param("now", utc(now))
                .param("receipt", receipt.fingerprint())
                .update();
    }

    /** What was written down on a device, of these inputs. */
    List<Collected> collected(Collection<InputId> inputs) {
        return jdbc.sql(COLLECTED + " where c.input = any (?)")
                .param(inputs.stream().map(InputId::value).toArray(UUID[]::new))
                .query(CollectorRows::collected)
                .list();
    }

    /** What was written down for whoever has this code; what stands before what was taken back. */
    Optional<Collected> collected(ReceiptCode code) {
        return collected(
                COLLECTED + " where c.receipt_hash = ? order by c.taken_back_at desc nulls first limit 1", code);
    }

    Optional<Collected> collectedLocked(ReceiptCode code) {
        return collected(COLLECTED + " where c.receipt_hash = ? and c.taken_back_at is null for update of c", code);
    }

    private Optional<Collected> collected(String sql, ReceiptCode code) {
        return jdbc.sql(sql)
                .param(code.fingerprint())
                .query(CollectorRows::collected)
                .optional();
    }

    private static Collected collected(ResultSet row, int number) throws SQLException {
        var check = row.getString("checked");
        return new Collected(
                new InputId(row.getObject("input", UUID.class)),
                Way.valueOf(row.getString("way")),
                row.getObject("written_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                check == null ? null : Check.valueOf(check),
                moment(row.getObject("checked_at", OffsetDateTime.class)));
    }

    void check(InputId input, Check check, Instant at) {
        jdbc.sql("update collection.collected set checked = ?, checked_at = ? where input = ?")
                .params(check.name(), utc(at), input.value())
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
