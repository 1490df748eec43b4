package org.mizizi.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.mizizi.translations.Term.TermId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the glossary as it stands. */
@Component
class GlossaryRows {

    private static final String TERM = """
            select g.id, g.original_language, g.original, g.language, g.rendering, g.forbidden, g.agreed_at, m.name as agreed_by,
                   actors.deputised(g.agreed_by, g.agreed_at, variadic actors.roles_with('TRANSLATE')) as deputised
            from translations.glossary g join actors.known_member m on m.id = g.agreed_by
            """;

    private static final String INTO = """
            from translations.glossary g
            where g.language = :language
              and""" + Sought.in("null", "g.original", "g.rendering") + """
            """;

    private static final Order BY_TERM = Order.upwards(Order.text("g.original"), Order.id("g.id"));

    private final JdbcClient jdbc;

    GlossaryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListPage<TermRow> into(String language, String words, PageKey key) {
        return new Listing<>(GlossaryRows::term, INTO, "g.id", BY_TERM, TERM)
                .read(jdbc, key, statement -> Sought.of(words).in(statement.param("language", language)));
    }

    /** What may be said in a text of this language; whether it is said there its words tell. */
    List<Agreed> between(String from, String into) {
        return jdbc.sql(TERM + " where g.original_language = ? and g.language = ? order by g.original, g.id")
                .params(from, into)
                .query((row, _) -> agreed(row))
                .list();
    }

    /** What is agreed on for a term now. */
    Optional<TermRow> standing(Agreed one) {
        return jdbc.sql(TERM + """
                        where g.original_language = ? and g.language = ? and shared.fold(g.original) = shared.fold(?)
                        """)
                .params(one.originalLanguage(), one.language(), one.original())
                .query(GlossaryRows::term)
                .optional();
    }

    Optional<TermRow> standing(TermId id) {
        return jdbc.sql(TERM + " where g.id = ?")
                .param(id.value())
                .query(GlossaryRows::term)
                .optional();
    }

    private static TermRow term(ResultSet row, int number) throws SQLException {
        return new TermRow(
                new TermId(row.getObject("id", UUID.class)),
                agreed(row),
                row.getString("agreed_by"),
                row.getBoolean("deputised"),
                row.getObject("agreed_at", OffsetDateTime.class).toInstant());
    }

    private static Agreed agreed(ResultSet row) throws SQLException {
        return new Agreed(
                row.getString("original_language"),
                row.getString("original"),
                row.getString("language"),
                row.getString("rendering"),
                List.of((String[]) row.getArray("forbidden").getArray()));
    }
}
