package org.mizizi.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.translations.ForAgency.Standing;
import org.mizizi.translations.Translation.TranslationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what goes to agencies and comes back: each is one statement, however many texts there are. */
@Component
class AgencyRows {

    private static final String BESIDE = """
            from translations.original o
            left join translations.standing t on t.subject = o.id and t.language = :into
            where o.kind = any (:kinds)
            """;

    private static final String NEEDED = """
            and not exists (select from translations.written w where w.id = o.id and w.language = :into)
            and (t.id is null or t.stale or t.disputed or t.reviewed_by is null)
            """;

    private static final String TEXT = """
            select o.id, o.kind, o.reference, o.language, o.title, o.words,
                   array(select w.language from translations.written w where w.id = o.id) as languages,
                   t.id as there, t.title as there_title, t.words as there_words, t.stale, t.disputed,
                   t.reviewed_by is not null as reviewed, t.by_machine
            """;

    private final JdbcClient jdbc;

    AgencyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WaitingFrom> waiting(String into) {
        return statement("""
                        select o.language, count(*) as texts
                        """ + BESIDE + NEEDED + " group by o.language order by 2 desc, 1", into)
                .query(WaitingFrom.class)
                .list();
    }

    /** What is needed, that which is wrong first, then what nobody can read. */
    List<ForAgency> needed(String from, String into, int most) {
        return statement(
                        TEXT + BESIDE + NEEDED
                                + " and o.language = :from order by t.disputed is not true, t.stale is not true, t.id is not null and not t.by_machine, o.reference limit :most",
                        into)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> text(row, into))
                .list();
    }

    List<ForAgency> named(Collection<String> references, String into) {
        return statement(TEXT + BESIDE + " and o.reference = any (:references) order by o.reference", into)
                .param("references", references.toArray(String[]::new))
                .query((row, _) -> text(row, into))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, String into) {
        return jdbc.sql(sql)
                .param("into", into)
                .param(
                        "kinds",
                        Arrays.stream(OriginalKind.values()).map(Enum::name).toArray(String[]::new));
    }

    private static ForAgency text(ResultSet row, String into) throws SQLException {
        var there = row.getObject("there", UUID.class);
        return new ForAgency(
                new Original(
                        row.getObject("id", UUID.class),
                        OriginalKind.valueOf(row.getString("kind")),
                        row.getString("reference"),
                        new Said(row.getString("language"), row.getString("title"), row.getString("words")),
                        List.of((String[]) row.getArray("languages").getArray())),
                there == null ? Optional.empty() : Optional.of(standing(row, there, into)));
    }

    private static Standing standing(ResultSet row, UUID there, String into) throws SQLException {
        return new Standing(
                new TranslationId(there),
                new Said(into, row.getString("there_title"), row.getString("there_words")),
                row.getBoolean("stale"),
                row.getBoolean("disputed"),
                row.getBoolean("reviewed"),
                row.getBoolean("by_machine"));
    }
}
