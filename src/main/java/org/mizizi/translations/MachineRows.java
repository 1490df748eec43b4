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
                   s.id as standing, s.by_machine, s.title as standing_title, s.words as standing_words
            from translations.original o
            left join lateral (
                select * from translations.standing s where s.subject = o.id and s.language = :into offset 0) s on true
            where o.id = :subject
            """;

    private final JdbcClient jdbc;

    MachineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What there is to ask of it; nothing where it is not public. */
    Optional<MachineQuestion> question(UUID subject, String into) {
        return jdbc.sql(QUESTION)
                .param("subject", subject)
                .param("into", into)
                .query((row, _) -> question(row, into))
                .optional();
    }

    /** How many calls there were lately. */
    record Calls(int ofMinute, int ofDay) {}

    /** They are counted one after the other, on whatever node. */
    Calls calls(Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('translations.asked_of_machine'))")
                .query((_, _) -> true)
                .single();
        return jdbc.sql("""
                        select coalesce(sum(calls) filter (where asked_at > cast(:now as timestamptz) - interval '1 minute'), 0),
                               coalesce(sum(calls), 0)
                        from translations.asked_of_machine
                        where asked_at > cast(:now as timestamptz) - interval '1 day'
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Calls(row.getInt(1), row.getInt(2)))
                .single();
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
                row.getBoolean("by_machine")
                        ? Optional.of(new Said(into, row.getString("standing_title"), row.getString("standing_words")))
                        : Optional.empty(),
                Optional.empty());
    }
}
