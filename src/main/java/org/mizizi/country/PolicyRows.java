package org.mizizi.country;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of policies and frameworks. */
@Component
class PolicyRows {

    private final JdbcClient jdbc;

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Policy> all() {
        return jdbc.sql("""
                        select code, scope, title::text, kind, starts_on, ends_on, dimensions
                        from country.policy order by scope desc, code
                        """).query(PolicyRows::read).list();
    }

    private static Policy read(ResultSet row, int number) throws SQLException {
        return new Policy(
                row.getString("code"),
                Policy.Scope.valueOf(row.getString("scope")),
                LocalizedText.valueOf(row.getString("title")),
                kind(row.getString("kind")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                List.of((String[]) row.getArray("dimensions").getArray()));
    }

    private static Policy.@Nullable Kind kind(@Nullable String name) {
        return name == null ? null : Policy.Kind.valueOf(name);
    }

    /** A new one is added, a known one described otherwise. */
    void write(Policy policy) {
        var kind = policy.kind();
        jdbc.sql("""
                        insert into country.policy (code, scope, title, kind, starts_on, ends_on, dimensions)
                        values (:code, :scope, :title::jsonb, :kind, :from, :until, :dimensions)
                        on conflict (code) do update set title = excluded.title, kind = excluded.kind,
                            starts_on = excluded.starts_on, ends_on = excluded.ends_on, dimensions = excluded.dimensions
                        """)
                .param("code", policy.code())
                .param("scope", policy.scope().name())
                .param("title", policy.title().json())
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("from", policy.startsOn(), Types.DATE)
                .param("until", policy.endsOn(), Types.DATE)
                .param("dimensions", policy.dimensions().toArray(String[]::new))
                .update();
    }
}
