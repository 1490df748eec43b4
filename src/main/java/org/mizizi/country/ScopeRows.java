package org.mizizi.country;

import java.util.List;
import java.util.Optional;
import org.mizizi.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what the portal covers: countries, the languages of their people, and how their ministries act as one. */
@Component
class ScopeRows {

    private final JdbcClient jdbc;

    ScopeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CoveredCountry> covered() {
        return jdbc.sql("select code, two_letters from country.covered_country order by position")
                .query(CoveredCountry.class)
                .list();
    }

    List<SpokenLanguage> spoken() {
        return jdbc.sql("select code, name::text as name, direction from country.spoken_language order by position")
                .query(SpokenLanguage.class)
                .list();
    }

    Optional<Coordination> coordination() {
        return jdbc.sql("select form, name::text, chair::text, meetings::text from country.coordination")
                .query((row, _) -> new Coordination(
                        Coordination.Form.valueOf(row.getString("form")),
                        LocalizedText.valueOf(row.getString("name")),
                        LocalizedText.valueOf(row.getString("chair")),
                        LocalizedText.valueOf(row.getString("meetings"))))
                .optional();
    }

    void add(CoveredCountry country) {
        jdbc.sql("""
                        insert into country.covered_country (code, two_letters, position)
                        values (?, ?, (select count(*) from country.covered_country))
                        """).params(country.code(), country.twoLetters()).update();
    }

    /** A new one is added, a known one named otherwise. */
    void write(SpokenLanguage language) {
        jdbc.sql("""
                        insert into country.spoken_language (code, name, direction, position)
                        values (?, ?::jsonb, ?, (select count(*) from country.spoken_language))
                        on conflict (code) do update set name = excluded.name, direction = excluded.direction
                        """)
                .params(
                        language.code(),
                        language.name().json(),
                        language.direction().name())
                .update();
    }

    void write(Coordination coordination) {
        jdbc.sql("""
                        insert into country.coordination (form, name, chair, meetings)
                        values (?, ?::jsonb, ?::jsonb, ?::jsonb)
                        on conflict (only_one) do update
                        set form = excluded.form, name = excluded.name, chair = excluded.chair, meetings = excluded.meetings
                        """)
                .params(
                        coordination.form().name(),
                        coordination.name().json(),
                        coordination.chair().json(),
                        coordination.meetings().json())
                .update();
    }
}
