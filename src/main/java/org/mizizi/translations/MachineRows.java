package org.mizizi.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.translations.Translation.TranslationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is asked of a machine, and of how often it is. */
@Component
class MachineRows {

    private static final String QUESTION = """
            select o.id, o.kind, o.reference, o.language, o.title, o.words,
                   array(select w.language from translations.written w where w.id = o.id) as languages,
                   translations.is_kept_from_machines(o.id) as kept_from_machines,
                   exists (select from translations.translation t
                           where t.subject = o.id and t.language = :into and not t.by_machine) as human,
                   s.id as standing,
                   coalesce(s.by_machine and not s.stale and (s.title, s.words) = (p.title, p.words), false) as stands,
                   p.id is not null as answered, p.title as said_title, p.words as said_words
            from translations.original o
            left join lateral (
                select * from translations.proposal p
                where p.subject = o.id and p.language = :into
                  and (p.original_language, p.original_title, p.original_words) = (o.language, o.title, o.words)
                order by p.asked_at desc, p.id desc limit 1) p on true
            left join lateral (
                select * from translations.standing s where s.subject = o.id and s.language = :into offset 0) s on true
            where o.reference = :reference
            """;

    private final JdbcClient jdbc;

    MachineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing where nothing public is called so. */
    Optional<MachineQuestion> question(String reference, String into) {
        return jdbc.sql(QUESTION)
                .param("reference", reference)
                .param("into", into)
                .query((row, _) -> question(row, into))
                .optional();
    }

    /** How many calls there were lately. */
    record Calls(int ofMinute, int ofDay) {}

    /** They are counted one after the other, on whatever node. */
    Calls calls(Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('translations.machine_call'))")
                .query((_, _) -> true)
                .single();
        return jdbc.sql("""
                        select coalesce(sum(calls) filter (where minute > cast(:now as timestamptz) - interval '1 minute'), 0),
                               coalesce(sum(calls) filter (where minute > cast(:now as timestamptz) - interval '1 day'), 0)
                        from translations.machine_call
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Calls(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** Nothing is kept of what no longer counts. */
    void count(Instant now, int calls) {
        jdbc.sql("delete from translations.machine_call where minute <= cast(:now as timestamptz) - interval '1 day'")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into translations.machine_call as c (minute, calls)
                        values (date_trunc('minute', cast(:now as timestamptz)), :calls)
                        on conflict (minute) do update set calls = c.calls + excluded.calls
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("calls", calls)
                .update();
    }

    private static MachineQuestion question(ResultSet row, String into) throws SQLException {
        return new MachineQuestion(
                new Original(
                        row.getObject("id", UUID.class),
                        OriginalKind.valueOf(row.getString("kind")),
                        row.getString("reference"),
                        new Said(row.getString("language"), row.getString("title"), row.getString("words")),
                        List.of((String[]) row.getArray("languages").getArray())),
                into,
                row.getBoolean("kept_from_machines"),
                row.getBoolean("human"),
                Optional.ofNullable(row.getObject("standing", UUID.class)).map(TranslationId::new),
                row.getBoolean("stands"),
                row.getBoolean("answered")
                        ? Optional.of(new Said(into, row.getString("said_title"), row.getString("said_words")))
                        : Optional.empty());
    }
}
