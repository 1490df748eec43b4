package org.mizizi.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mizizi.priorities.Priority.PriorityId;
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
import org.springframework.stereotype.Component;

/** The SQL of lists of responses. */
@Component
class ResponseRows {

    private static final String RESPONSE = """
            select s.id, s.round, s.priority, p.reference as priority_reference, p.title::text as priority_title,
                   o.reference as organisation_reference, o.name::text as organisation_name,
                   s.intention, s.reason, s.language, s.given_at
            from responses.response s
            join actors.known_organisation o on o.id = s.organisation
            join priorities.register p on p.id = s.priority
            """;
    private static final String MATCHING =
            """
            from responses.response s
            join actors.known_organisation o on o.id = s.organisation
            join priorities.register p on p.id = s.priority
            where s.round = :round
              and""" + Sought.in("p.reference", "shared.words_of(p.title)", "shared.words_of(o.name)", "s.reason") + """
              and (cast(:intention as text) is null or s.intention = :intention)
            """;
    private static final String TO_ANSWER = """
            from priorities.register p
            left join responses.response s on s.priority = p.id and s.round = :round and s.organisation = :agency
            where p.stands
            """;

    private static final RowMapper<ResponseRow.To> TO = new SimplePropertyRowMapper<>(ResponseRow.To.class);
    private static final RowMapper<ResponseRow.Agency> AGENCY = new SimplePropertyRowMapper<>(ResponseRow.Agency.class);
    private static final RowMapper<Answer> ANSWER = new SimplePropertyRowMapper<>(Answer.class);

    private final JdbcClient jdbc;

    ResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static ResponseRow row(ResultSet row, int number) throws SQLException {
        return new ResponseRow(
                new ResponseId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round", UUID.class)),
                TO.mapRow(row, number),
                AGENCY.mapRow(row, number),
                ANSWER.mapRow(row, number),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }

    ListPage<ResponseRow> page(RoundId round, ResponseSearch search, PageKey key) {
        var intention = search.intention();
        return new Listing<>(ResponseRows::row, MATCHING, "s.id", order(search.sort()), RESPONSE)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(statement)
                                .param("round", round.value())
                                .param("intention", intention == null ? null : intention.name(), Types.VARCHAR));
    }

    private static Order order(ResponseSearch.Sort sort) {
        return switch (sort) {
            case PRIORITY -> Order.upwards(Order.text("p.reference"), Order.text("o.reference"), Order.id("s.id"));
            case AGENCY -> Order.upwards(Order.text("o.reference"), Order.text("p.reference"), Order.id("s.id"));
            case NEWEST -> Order.downwards(Order.time("s.given_at"), Order.id("s.id"));
        };
    }

    ListPage<PriorityToAnswer> toAnswer(OrganisationId agency, RoundId round, ToAnswerSearch search, PageKey key) {
        var given = search.given();
        return new Listing<>(
                        PriorityToAnswer.class,
                        TO_ANSWER + """
                        and""" + Sought.in("p.reference", "shared.words_of(p.title)") + """
                        and (cast(:given as text) is null or (s.id is null) = (:given = 'NOT_YET'))
                        """,
                        "p.id",
                        Order.upwards(Order.text("p.reference")),
                        """
                        select p.id, p.reference, p.title::text as title, p.summary::text as summary,
                               s.intention, s.reason, s.language
                        from priorities.register p
                        left join responses.response s
                            on s.priority = p.id and s.round = :round and s.organisation = :agency
                        """)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(statement)
                                .param("agency", agency.value())
                                .param("round", round.value())
                                .param("given", given == null ? null : given.name(), Types.VARCHAR));
    }

    Progress progress(OrganisationId agency, RoundId round) {
        return jdbc.sql("select count(s.id) as answered, count(*) as priorities " + TO_ANSWER)
                .param("agency", agency.value())
                .param("round", round.value())
                .query(Progress.class)
                .single();
    }

    List<ResponseRow> by(OrganisationId organisation, RoundId round) {
        return jdbc.sql(RESPONSE + " where s.organisation = ? and s.round = ?")
                .params(organisation.value(), round.value())
                .query(ResponseRows::row)
                .list();
    }

    List<ResponseRow> to(PriorityId priority, Instant now) {
        return jdbc.sql(RESPONSE + """
                         join rounds.calendar r on r.id = s.round
                         where s.priority = :priority
                           and rounds.phase(r.state, r.opens_at, r.closes_at, :now) in ('CLOSED', 'ANSWERED')
                         order by s.given_at desc, o.reference
                        """)
                .param("priority", priority.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ResponseRows::row)
                .list();
    }
}
