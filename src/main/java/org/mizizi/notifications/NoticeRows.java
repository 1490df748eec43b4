package org.mizizi.notifications;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.notifications.Notice.NoticeId;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of notices and of the mails that are due. */
@Component
class NoticeRows {

    /** A notice that is to be mailed, and how often that failed. */
    record Due(NoticeId id, PersonId person, String message, Arguments arguments, String path, int attempts) {}

    /** Why a notice was not mailed. */
    record Failure(WhyUnfinished why, @Nullable String code, Instant at) {}

    private static final String NOTICE = """
            select n.id, n.message, n.arguments::text as arguments, n.path, n.noticed_at, n.read_at
            from notifications.notice n
            """;
    private static final String MATCHING = """
            from notifications.notice n where n.person = :person and (not :unread or n.read_at is null)
            """;

    /** A notice that was mailed. */
    record Mailed(String message, Arguments arguments, String path, Instant mailedAt) {}

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            News news,
            Collection<PersonId> people,
            @Nullable Instant mailAt,
            @Nullable Instant mailedAt,
            @Nullable Instant readAt) {
        jdbc.sql("""
                        insert into notifications.notice (id, person, message, arguments, path, noticed_at, cause, mail_at,
                                                          mailed_at, read_at)
                        select id, person, :message, :arguments::jsonb, :path, :at, :cause, :mailAt, :mailedAt, :readAt
                        from unnest(:ids::uuid[], :people::uuid[]) as told(id, person)
                        on conflict (person, message, cause) do nothing
                        """)
                .param("message", news.message())
                .param("arguments", news.arguments().json())
                .param("path", news.path())
                .param("at", news.at().atOffset(ZoneOffset.UTC))
                .param("cause", news.cause())
                .param("mailAt", mailAt == null ? null : mailAt.atOffset(ZoneOffset.UTC))
                .param("mailedAt", mailedAt == null ? null : mailedAt.atOffset(ZoneOffset.UTC))
                .param("readAt", readAt == null ? null : readAt.atOffset(ZoneOffset.UTC))
                .param("ids", people.stream().map(_ -> Identifier.next()).toArray(UUID[]::new))
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    ListPage<Notice> page(NoticeSearch search, PageKey key, PersonId person) {
        return new Listing<>(Notice.class, MATCHING, "n.id", order(search.sort()), NOTICE)
                .read(
                        jdbc,
                        key,
                        statement -> statement
                                .param("person", person.value())
                                .param("unread", search.reading() == NoticeSearch.Reading.UNREAD));
    }

    private static Order order(NoticeSearch.Sort sort) {
        return switch (sort) {
            case NEWEST -> Order.downwards(Order.time("n.noticed_at"), Order.id("n.id"));
            case OLDEST -> Order.upwards(Order.time("n.noticed_at"), Order.id("n.id"));
        };
    }

    Optional<Notice> find(PersonId person, NoticeId notice) {
        return jdbc.sql("""
                        select id, message, arguments::text as arguments, path, noticed_at, read_at
                        from notifications.notice where person = ? and id = ?
                        """)
                .params(person.value(), notice.value())
                .query(Notice.class)
                .optional();
    }

    /** Newest first. */
    List<Mailed> mailedTo(PersonId person, int limit) {
        return jdbc.sql("""
                        select message, arguments::text as arguments, path, mailed_at
                        from notifications.notice where person = :person and mailed_at is not null
                        order by mailed_at desc, id desc limit :limit
                        """)
                .param("person", person.value())
                .param("limit", limit)
                .query(Mailed.class)
                .list();
    }

    int unread(PersonId person) {
        return jdbc.sql("select count(*) from notifications.notice where person = ? and read_at is null")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    void markRead(PersonId person, NoticeId notice, Instant now) {
        jdbc.sql("update notifications.notice set read_at = ? where person = ? and id = ? and read_at is null")
                .params(now.atOffset(ZoneOffset.UTC), person.value(), notice.value())
                .update();
    }

    void markAllRead(PersonId person, Instant now) {
        jdbc.sql("update notifications.notice set read_at = ? where person = ? and read_at is null")
                .params(now.atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    void delete(PersonId person, Collection<String> paths) {
        jdbc.sql("delete from notifications.notice where person = :person or path = any(:paths)")
                .param("person", person.value())
                .param("paths", paths.toArray(String[]::new))
                .update();
    }

    /** Takes one due notice and puts it off, so that it holds up no other whatever becomes of it; other nodes take others. */
    Optional<Due> takeDue(Instant now, Duration unlessDone) {
        return jdbc.sql("""
                        update notifications.notice set mail_at = ?
                        where id = (select id from notifications.notice where mail_at <= ?
                                    order by mail_at, id limit 1 for update skip locked)
                        returning id, person, message, arguments::text as arguments, path, attempts
                        """)
                .params(now.plus(unlessDone).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .query(Due.class)
                .optional();
    }

    void mailed(NoticeId notice, Instant now) {
        jdbc.sql("update notifications.notice set mail_at = null, mailed_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), notice.value())
                .update();
    }

    /** None is when it is not tried again. */
    void mailAgain(NoticeId notice, @Nullable Instant at, Failure failure) {
        jdbc.sql("""
                        update notifications.notice
                        set mail_at = :at, attempts = attempts + 1, failure = :failure, code = :code, failed_at = :failedAt
                        where id = :id and mailed_at is null and mail_at is not null
                        """)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("failure", failure.why().name())
                .param("code", failure.code(), Types.VARCHAR)
                .param("failedAt", failure.at().atOffset(ZoneOffset.UTC))
                .param("id", notice.value())
                .update();
    }
}
