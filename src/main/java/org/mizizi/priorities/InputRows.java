package org.mizizi.priorities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.security.Actor;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The SQL of lists of inputs. Every list is read for one reader: what they may not see, and what an authorship keeps
 * back, does not leave the database; of a protected author not even the hour of submitting does, only the day.
 */
@Component
class InputRows {

    private static final String INPUT = """
            select i.id, i.reference, i.round, r.reference as round_reference, i.kind, i.language, i.title, i.words,
                   i.place, i.people_affected, i.dimension, i.authorship,
                   case when known.person then m.name end as author,
                   known.person and actors.deputised(i.author, i.submitted_at, variadic actors.roles_with('SUBMIT_INPUT')) as deputised,
                   case when known.organisation then o.name::text end as organisation,
                   case when known.organisation then o.reference end as organisation_reference,
                   case when known.organisation then
                        (select a.state from actors.mandates_on(:today) a
                         where a.organisation = i.organisation
                         order by array_position(array['CONTESTED', 'VERIFIED', 'CLAIMED', 'WITHDRAWN'], a.state)
                         limit 1) end as mandate,
                   i.state, known.submitted_at, i.return_reason::text as return_reason,
                   i.outcome, i.reason::text as reason, i.answered_at,
                   (select count(*) from priorities.endorsement e where e.input = i.id) as endorsements,
                   exists (select from priorities.endorsement e
                           where e.input = i.id and e.organisation = :reader) as endorsed,
                   i.author = :person as mine,
                   coalesce(i.organisation = :reader, false) as ours,
                   (select string_agg(f.reference, ' ' order by f.reference)
                    from traceability.follower f
                    where f.upstream = i.id and f.kind = 'PRIORITY' and f.standing <> 'WITHDRAWN') as priorities
            from priorities.input i
            join rounds.calendar r on r.id = i.round
            join actors.known_organisation o on o.id = i.organisation
            join actors.known_member m on m.id = i.author
            cross join lateral (select coalesce(i.organisation = :reader, false) as ours) by_us
            cross join lateral (select by_us.ours or i.authorship = 'NAMED' as person,
                                       by_us.ours or i.authorship <> 'PROTECTED' as organisation,
                                       case when by_us.ours or i.authorship <> 'PROTECTED' then i.submitted_at
                                            else date_trunc('day', i.submitted_at, 'UTC') + interval '12 hours'
                                       end as submitted_at) known
            """;
    private static final String VISIBLE = """
             where (i.state = 'PUBLISHED'
                   or i.state = 'DRAFT' and i.author = :person
                   or i.state <> 'DRAFT' and i.organisation = :reader
                   or i.state in ('SUBMITTED', 'RETURNED') and :convenor)
            """;
    private static final String MATCHING =
            """
            from priorities.input i
            cross join lateral (select case when coalesce(i.organisation = :reader, false) or i.authorship <> 'PROTECTED'
                                            then i.submitted_at
                                            else date_trunc('day', i.submitted_at, 'UTC') + interval '12 hours'
                                       end as submitted_at) known
            """ + VISIBLE + """
            and""" + Sought.inPublic("i.id", "i.reference", "i.title", "i.words") + """
            and (cast(:dimension as text) is null or i.dimension = :dimension)
            and (cast(:round as uuid) is null or i.round = :round)
            and (:answered = 'ANY'
                 or :answered = 'ANSWERED' and i.outcome is not null
                 or :answered = 'CAME_OF' and (i.outcome is not null or exists (
                    select from traceability.follower f where f.upstream = i.id and f.counts))
                 or :answered = 'WAITING' and i.outcome is null and i.state in ('SUBMITTED', 'PUBLISHED'))
            """;
    private static final String SUBMITTED = " and i.state <> 'DRAFT'";
    private static final String MINE = " and (i.author = :person or i.organisation = :reader)";

    /** Tells inputs of one moment apart by what everybody sees: an id would tell when a protected one was begun. */
    private static final Order.Column APART = Order.text("coalesce(i.reference, i.id::text)");

    private static final RowMapper<InputContent> CONTENT = new SimplePropertyRowMapper<>(InputContent.class);
    private static final RowMapper<InputRow.Voice> VOICE = new SimplePropertyRowMapper<>(InputRow.Voice.class);
    private static final RowMapper<InputRow.Progress> PROGRESS = new SimplePropertyRowMapper<>(InputRow.Progress.class);
    private static final RowMapper<InputAnswer> ANSWER = new SimplePropertyRowMapper<>(InputAnswer.class);

    private final JdbcClient jdbc;

    InputRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InputRow> find(String reference, Actor reader, LocalDate today) {
        return read("and i.reference = :reference", reader, today)
                .param("reference", reference)
                .query(InputRows::row)
                .optional();
    }

    List<InputRow> of(Collection<UUID> ids, Actor reader, LocalDate today) {
        return read("and i.id = any(:ids) order by known.submitted_at, i.id", reader, today)
                .param("ids", ids.toArray(UUID[]::new))
                .query(InputRows::row)
                .list();
    }

    ListPage<InputRow> page(InputSearch search, PageKey key, Actor reader, LocalDate today) {
        return page(SUBMITTED, search, key, reader, today);
    }

    /** The same of what the reader or their organisation has written, drafts of their own included. */
    ListPage<InputRow> minePage(InputSearch search, PageKey key, Actor reader, LocalDate today) {
        return page(MINE, search, key, reader, today);
    }

    private ListPage<InputRow> page(String which, InputSearch search, PageKey key, Actor reader, LocalDate today) {
        return new Listing<>(InputRows::row, MATCHING + which, "i.id", order(search.sort()), INPUT)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(asked(statement, reader, today))
                                .param("dimension", search.dimension(), Types.VARCHAR)
                                .param("round", value(search.round()), Types.OTHER)
                                .param("answered", search.answered().name()));
    }

    private static Order order(InputSearch.Sort sort) {
        var time = Order.time("coalesce(known.submitted_at, i.created_at)");
        return switch (sort) {
            case NEWEST -> Order.downwards(time, APART);
            case OLDEST -> Order.upwards(time, APART);
        };
    }

    /** Public inputs of the round that share words with the text, the closest first. */
    List<InputRow> similar(RoundId round, String anyOfTheseWords, int limit, Actor reader, LocalDate today) {
        return read("""
                        and i.state = 'PUBLISHED' and i.round = :round
                        and to_tsvector('simple', i.title || ' ' || i.words) @@ to_tsquery('simple', :words)
                        order by ts_rank(to_tsvector('simple', i.title || ' ' || i.words), to_tsquery('simple', :words)) desc,
                                 i.id
                        limit :limit
                        """, reader, today)
                .param("round", round.value())
                .param("words", anyOfTheseWords)
                .param("limit", limit)
                .query(InputRows::row)
                .list();
    }

    private static InputRow row(ResultSet row, int number) throws SQLException {
        return new InputRow(
                new InputId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new InputRow.In(new RoundId(row.getObject("round", UUID.class)), row.getString("round_reference")),
                CONTENT.mapRow(row, number),
                VOICE.mapRow(row, number),
                PROGRESS.mapRow(row, number),
                row.getString("outcome") == null ? null : ANSWER.mapRow(row, number),
                new InputRow.Endorsements(row.getInt("endorsements"), row.getBoolean("endorsed")));
    }

    private StatementSpec read(String rest, Actor reader, LocalDate today) {
        return asked(jdbc.sql(INPUT + VISIBLE + rest), reader, today);
    }

    private static StatementSpec asked(StatementSpec statement, Actor reader, LocalDate today) {
        return statement
                .param("reader", value(reader.organisation()), Types.OTHER)
                .param("person", reader.person().value())
                .param("convenor", reader.is(Role.CONVENOR))
                .param("today", today);
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    /** Until this transaction ends: the author may have begun a draft of their own. */
    void letDraftsStandBesideOneAnother() {
        jdbc.sql("set constraints priorities.one_draft_in_a_round deferred").update();
    }
}
