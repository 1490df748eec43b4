package org.mizizi.traceability;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those whose words are cited are to be asked: open claims of others, once those who make them are public. */
@Service
@Transactional(readOnly = true)
public class Questions {

    private static final String OPEN = """
            select l.id as link, v.organisation as owner, v.shown as owner_shown, d.kind as claimant,
                   d.reference as claimant_reference, d.title::text as claimant_title, u.reference, u.title::text as title,
                   l.claimed_at, s.due_at
            from traceability.link l
            join traceability.standing(:now) s on s.link = l.id
            join traceability.node d on d.id = l.downstream
            join traceability.node u on u.id = l.upstream
            join traceability.voice v on v.node = l.upstream and v.organisation <> l.claimed_for
            where l.state <> 'WITHDRAWN' and traceability.weakness(d.kind, d.standing) = 1 and u.standing <> 'WITHDRAWN'
              and not exists (select from traceability.link_answer a
                              where a.link = l.id and a.organisation = v.organisation and a.stands
                                and (l.changed_at is null or a.given_at > l.changed_at))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Questions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The questions of one claim, one to each who is asked; none while it is a draft, or to whom has answered. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<Question> about(LinkId link) {
        return jdbc.sql(OPEN + " and l.id = :link")
                .param("link", link.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Question.class)
                .list();
    }

    /** The questions of all goals in force: they are asked when their version is adopted. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<Question> ofGoals() {
        return jdbc.sql(OPEN + " and d.kind = 'GOAL' order by l.id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Question.class)
                .list();
    }

    /** The questions that are due within this time, to each who has not answered. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<Question> dueWithin(Duration time) {
        var now = clock.instant();
        return jdbc.sql(OPEN + " and s.due_at > :now and s.due_at <= :until order by s.due_at, l.id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(time).atOffset(ZoneOffset.UTC))
                .query(Question.class)
                .list();
    }

    /** An answer for its claimant; none where it may not be told when it was given, as it protects its author. */
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<AnswerGiven> given(LinkAnswerId answer) {
        return jdbc.sql("""
                        select l.id as link, l.claimed_for as claimant, d.kind, d.reference as claimant_reference,
                               d.title::text as claimant_title, u.reference, u.title::text as title, a.said
                        from traceability.link_answer a
                        join traceability.link l on l.id = a.link
                        join traceability.node d on d.id = l.downstream
                        join traceability.node u on u.id = l.upstream
                        join traceability.voice v on v.node = u.id and v.organisation = a.organisation
                        where a.id = ? and v.shown
                        """).param(answer.value()).query(AnswerGiven.class).optional();
    }

    /** What was replied to, for the one who had answered. */
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<AnswerRepliedTo> repliedTo(LinkAnswerId answer) {
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
}
