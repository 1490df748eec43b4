package org.mizizi.notifications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.notifications.GivenUp.GivenUpId;
import org.mizizi.notifications.Unfinished.UnfinishedId;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The SQL of mails and reactions that are not done yet. A reaction that began just now is not counted as late. */
@Component
class UnfinishedRows {

    private static final String NEXT = """
            case when u.kind = 'MAIL' then u.mail_at
                 when u.attempts < :most
                 then u.tried_at + least(:longest * interval '1 second', power(2, least(u.attempts, 20)) * interval '1 minute') end
            """;
    private static final String MATCHING = """
            from notifications.unfinished u
            where (:kind::text is null or u.kind = :kind)
              and (:state::text is null or (%s is null) = (:state = 'STOPPED'))
            """.formatted(NEXT);
    private static final String ROW = """
            select u.id, u.kind, u.about, m.name as reader, u.since, u.attempts, %s as next_at, u.failure, u.code, u.failed_at
            from notifications.unfinished u left join actors.known_member m on m.id = u.person
            """.formatted(NEXT);
    private static final String STILL_THERE =
            "n.id in (select u.id from notifications.unfinished u where u.kind = 'MAIL')";

    private final JdbcClient jdbc;

    UnfinishedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListPage<Unfinished> page(UnfinishedSearch search, PageKey key) {
        return new Listing<>(Unfinished.class, MATCHING, "u.id", order(search.sort()), ROW)
                .read(
                        jdbc,
                        key,
                        statement -> given(statement)
                                .param("kind", name(search.kind()))
                                .param("state", name(search.state())));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Order order(UnfinishedSearch.Sort sort) {
        return switch (sort) {
            case OLDEST -> Order.upwards(Order.time("u.since"), Order.id("u.id"));
            case NEWEST -> Order.downwards(Order.time("u.since"), Order.id("u.id"));
        };
    }

    private static StatementSpec given(StatementSpec statement) {
        return statement.param("most", Patience.MOST_ATTEMPTS).param("longest", Patience.LONGEST_PAUSE.toSeconds());
    }

    Optional<Unfinished> find(UnfinishedId id) {
        return given(jdbc.sql(ROW + " where u.id = :id"))
                .param("id", id.value())
                .query(Unfinished.class)
                .optional();
    }

    Backlog backlog() {
        return given(jdbc.sql("""
                        select count(*) filter (where u.kind = 'MAIL') as mails,
                               count(*) filter (where u.kind = 'REACTION') as reactions,
                               count(*) filter (where (%s) is null) as stopped,
                               min(u.since) as oldest
                        from notifications.unfinished u
                        """.formatted(NEXT))).query(Backlog.class).single();
    }

    /** None means every one that the portal no longer tries by itself. */
    int tryAgain(@Nullable UnfinishedId id, Instant now) {
        var mails = jdbc.sql("""
                        update notifications.notice n set attempts = 0, mail_at = :now
                        where %s and (n.id = :id or :id::uuid is null and n.mail_at is null)
                        """.formatted(STILL_THERE))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", value(id))
                .update();
        var reactions = jdbc.sql("""
                        update events.event_publication set completion_attempts = 0, last_resubmission_date = null
                        where status = 'FAILED' and (id = :id or :id::uuid is null and completion_attempts >= :most)
                        """)
                .param("id", value(id))
                .param("most", Patience.MOST_ATTEMPTS)
                .update();
        return mails + reactions;
    }

    private static @Nullable UUID value(@Nullable UnfinishedId id) {
        return id == null ? null : id.value();
    }

    /** Whether it was still there to be given up. */
    boolean giveUp(GivenUp givenUp) {
        var id = givenUp.id();
        var left = jdbc.sql("""
                        update notifications.notice n set mail_at = null, attempts = greatest(n.attempts, 1)
                        where n.id = ? and %s
                        """.formatted(STILL_THERE)).param(id.value()).update()
                + jdbc.sql("delete from events.event_publication where id = ? and status = 'FAILED'")
                        .param(id.value())
                        .update();
        if (left > 0) {
            insert(id, givenUp);
        }
        return left > 0;
    }

    private void insert(GivenUpId id, GivenUp givenUp) {
        jdbc.sql("""
                        insert into notifications.given_up (id, kind, about, reason, given_up_by, given_up_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        id.value(),
                        givenUp.kind().name(),
                        givenUp.about(),
                        givenUp.reason().json(),
                        givenUp.by().person().value(),
                        givenUp.by().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of what a listener should do about a subject, the last that failed. */
    void failed(String listener, UUID subject, WhyUnfinished why, String code, Instant now) {
        jdbc.sql("""
                        insert into notifications.failed_reaction (publication, failure, code, failed_at)
                        select id, :failure, :code, :at from events.event_publication
                        where listener_id = :listener and status = 'FAILED' and serialized_event like '%' || :subject || '%'
                        order by coalesce(last_resubmission_date, publication_date) desc limit 1
                        on conflict (publication) do update
                        set failure = excluded.failure, code = excluded.code, failed_at = excluded.failed_at
                        """)
                .param("failure", why.name())
                .param("code", code)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("listener", listener)
                .param("subject", subject.toString())
                .update();
    }
}
