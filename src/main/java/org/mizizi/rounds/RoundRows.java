package org.mizizi.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The SQL of lists of rounds and of invitations. */
@Component
class RoundRows {

    private static final String ROUNDS = """
            from rounds.round r
            cross join lateral rounds.phase(r.state, r.opens_at, r.closes_at, :now) as p (phase)
            """;
    private static final String ROUND = """
            select r.id, r.reference, r.purpose, r.title::text as title, r.description::text as description,
                   r.opens_at, r.closes_at, p.phase, r.subject, r.hours,
                   (select count(*) from rounds.invitation i where i.round = r.id) as invited,
                   exists (select from rounds.invitation i
                           where i.round = r.id and i.organisation = :reader) as mine
            """ + ROUNDS;
    private static final String VISIBLE = " where (:plannedToo or r.state <> 'PLANNED')";
    private static final String MATCHING =
            ROUNDS + VISIBLE + """
             and""" + Sought.in("r.reference", "shared.words_of(r.title)") + """
             and (cast(:purpose as text) is null or r.purpose = :purpose)
             and (cast(:phase as text) is null or p.phase = :phase)
            """;
    private static final String OPEN_FIRST =
            "array_position(array['OPEN', 'OPENING', 'ANNOUNCED', 'PLANNED', 'CLOSING', 'CLOSED', 'ANSWERED'], p.phase)";

    private static final RowMapper<Round.Topic> TOPIC = new SimplePropertyRowMapper<>(Round.Topic.class);
    private static final RowMapper<Round.Times> TIMES = new SimplePropertyRowMapper<>(Round.Times.class);

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static RoundRow row(ResultSet row, int number) throws SQLException {
        return new RoundRow(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                TOPIC.mapRow(row, number),
                TIMES.mapRow(row, number),
                RoundPhase.valueOf(row.getString("phase")),
                row.getInt("invited"),
                row.getBoolean("mine"));
    }

    /** Who reads, and at which moment; those only planned are the convenor's. */
    record Reader(@Nullable OrganisationId organisation, boolean plannedToo, Instant now) {}

    List<RoundRow> open(Reader reader) {
        return list(" and p.phase = 'OPEN'", reader, UnaryOperator.identity());
    }

    List<RoundRow> closingBy(Reader reader, Instant end) {
        return list(
                " and p.phase = 'OPEN' and r.closes_at <= :end",
                reader,
                statement -> statement.param("end", end.atOffset(ZoneOffset.UTC)));
    }

    List<RoundRow> of(Reader reader, RoundPurpose purpose) {
        return list(" and r.purpose = :purpose", reader, statement -> statement.param("purpose", purpose.name()));
    }

    List<RoundRow> about(Reader reader, RoundPurpose purpose, UUID subject) {
        return list(
                " and r.purpose = :purpose and r.subject = :subject",
                reader,
                statement -> statement.param("purpose", purpose.name()).param("subject", subject));
    }

    private List<RoundRow> list(String which, Reader reader, UnaryOperator<StatementSpec> given) {
        var sql = ROUND + VISIBLE + which + " order by " + OPEN_FIRST + ", r.closes_at desc";
        return given.apply(asked(jdbc.sql(sql), reader)).query(RoundRows::row).list();
    }

    /** The rounds whose time has come, to open or to close; those whose end came first, first. */
    List<RoundId> due(Instant now) {
        return jdbc.sql("""
                        select id from rounds.round
                        where state in ('ANNOUNCED', 'OPEN')
                          and rounds.phase(state, opens_at, closes_at, :now) in ('OPENING', 'CLOSING')
                        order by closes_at, reference
                        """).param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).list().stream()
                .map(RoundId::new)
                .toList();
    }

    /** Takes the round for this transaction; not when somebody else has it, who is doing the same. */
    boolean take(RoundId round) {
        return jdbc.sql("select true from rounds.round where id = ? for update skip locked")
                .param(round.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    ListPage<RoundRow> page(RoundSearch search, PageKey key, Reader reader) {
        return new Listing<>(RoundRows::row, MATCHING, "r.id", order(search.sort()), ROUND)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(asked(statement, reader))
                                .param("purpose", name(search.purpose()), Types.VARCHAR)
                                .param("phase", name(search.phase()), Types.VARCHAR));
    }

    private static Order order(RoundSearch.Sort sort) {
        return switch (sort) {
            case OPEN_FIRST ->
                Order.upwards(
                        Order.number(OPEN_FIRST), Order.number("- extract(epoch from r.closes_at)"), Order.id("r.id"));
            case NEWEST -> Order.downwards(Order.time("r.closes_at"), Order.id("r.id"));
            case OLDEST -> Order.upwards(Order.time("r.closes_at"), Order.id("r.id"));
        };
    }

    private static StatementSpec asked(StatementSpec statement, Reader reader) {
        var organisation = reader.organisation();
        return statement
                .param("reader", organisation == null ? null : organisation.value(), Types.OTHER)
                .param("plannedToo", reader.plannedToo())
                .param("now", reader.now().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    boolean isInvited(RoundId round, OrganisationId organisation) {
        return jdbc.sql("select exists (select from rounds.invitation where round = ? and organisation = ?)")
                .params(round.value(), organisation.value())
                .query(Boolean.class)
                .single();
    }

    Set<OrganisationId> invited(RoundId round) {
        return invited(round, true);
    }

    /** None where the reader may not know of the round. */
    Set<OrganisationId> invited(RoundId round, Reader reader) {
        return invited(round, reader.plannedToo());
    }

    private Set<OrganisationId> invited(RoundId round, boolean plannedToo) {
        return jdbc
                .sql("""
                        select i.organisation from rounds.invitation i join rounds.round r on r.id = i.round
                        where i.round = :round and (:plannedToo or r.state <> 'PLANNED')
                        """)
                .param("round", round.value())
                .param("plannedToo", plannedToo)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    void inviteNobody(RoundId round) {
        jdbc.sql("delete from rounds.invitation where round = ?")
                .param(round.value())
                .update();
    }

    void invite(RoundId round, Set<OrganisationId> organisations) {
        jdbc.sql("insert into rounds.invitation (round, organisation) select :round, unnest(:organisations::uuid[])")
                .param("round", round.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
    }
}
