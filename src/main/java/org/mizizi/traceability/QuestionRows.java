package org.mizizi.traceability;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mizizi.security.Actor;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The SQL of the questions that claims put to those whose words are cited. */
@Component
class QuestionRows {

    private static final String OPEN = """
            select l.id as link, q.organisation as owner, q.shown as owner_shown, d.kind as claimant,
                   d.reference as claimant_reference, d.title::text as claimant_title, u.reference, u.title::text as title,
                   l.claimed_at, s.due_at
            from traceability.still_asked q
            join traceability.link l on l.id = q.link
            join traceability.standing(:now) s on s.link = l.id
            join traceability.node d on d.id = l.downstream
            join traceability.node u on u.id = l.upstream
            """;
    /** Found once and before everything else: the rest of a row is worked out for these alone. */
    static final String WAITING = """
             where l.id = any (array(select link from traceability.still_asked where organisation = :reader))
            """;

    private static final String ANSWERED = """
             join traceability.link_answer mine on mine.link = l.id and mine.organisation = :reader and mine.stands
            """;

    /** Each is read word by word and answered, and says as much as several rows of another list. */
    private static final int PAGE = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<LinkRow> waitingFor(Actor owner) {
        return asked(jdbc.sql(LinkSelection.LINK + WAITING + " order by l.claimed_at"), owner)
                .query(LinkSelection::link)
                .list();
    }

    /** The one that waits longest, but for this one. */
    Optional<LinkRow> next(Actor owner, LinkId butThis) {
        return asked(jdbc.sql(LinkSelection.LINK + WAITING + " and l.id <> :but order by l.claimed_at limit 1"), owner)
                .param("but", butThis.value())
                .query(LinkSelection::link)
                .optional();
    }

    ListPage<LinkRow> waitingFor(Actor owner, PageKey key) {
        var order = Order.upwards(Order.time("l.claimed_at"), Order.id("l.id"));
        return new Listing<>(LinkSelection::link, LinkSelection.ENDS + WAITING, "l.id", order, LinkSelection.LINK)
                .ofLength(PAGE)
                .read(jdbc, key, statement -> asked(statement, owner));
    }

    ListPage<LinkRow> answeredBy(Actor owner, PageKey key) {
        var order = Order.downwards(Order.time("mine.given_at"), Order.id("l.id"));
        return new Listing<>(LinkSelection::link, LinkSelection.ENDS + ANSWERED, "l.id", order, LinkSelection.LINK)
                .ofLength(PAGE)
                .read(jdbc, key, statement -> asked(statement, owner));
    }

    List<Question> about(LinkId link) {
        return now(jdbc.sql(OPEN + " where l.id = :link"))
                .param("link", link.value())
                .query(Question.class)
                .list();
    }

    List<Question> ofGoals() {
        return now(jdbc.sql(OPEN + " where d.kind = 'GOAL' order by l.id"))
                .query(Question.class)
                .list();
    }

    List<Question> dueUntil(Instant until) {
        return now(jdbc.sql(OPEN + " where s.due_at > :now and s.due_at <= :until order by s.due_at, l.id"))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Question.class)
                .list();
    }

    Optional<AnswerGiven> given(LinkAnswerId answer) {
        return jdbc.sql("""
                        select l.id as link, l.claimed_for as claimant, d.kind, d.reference as claimant_reference,
                               d.title::text as claimant_title, u.reference, u.title::text as title, a.said
                        from traceability.link_answer a
                        join traceability.link l on l.id = a.link
                        join traceability.node d on d.id = l.downstream
                        join traceability.node u on u.id = l.upstream
                        join traceability.author v on v.node = u.id and v.organisation = a.organisation
                        where a.id = ? and v.shown
                        """).param(answer.value()).query(AnswerGiven.class).optional();
    }

    Optional<AnswerRepliedTo> repliedTo(LinkAnswerId answer) {
        return jdbc.sql("""
                        select l.id as link, a.organisation, d.reference as claimant_reference,
                               d.title::text as claimant_title, u.reference, u.title::text as title
                        from traceability.link_answer a
                        join traceability.link l on l.id = a.link
                        join traceability.node d on d.id = l.downstream
                        join traceability.node u on u.id = l.upstream
                        where a.id = ?
                        """).param(answer.value()).query(AnswerRepliedTo.class).optional();
    }

    private StatementSpec asked(StatementSpec statement, Actor reader) {
        var organisation = reader.organisation();
        return now(statement).param("reader", organisation == null ? null : organisation.value(), Types.OTHER);
    }

    private StatementSpec now(StatementSpec statement) {
        return statement.param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
