package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.shared.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R-46, L2: the database holds no words of which nobody knows the language. */
@PortalTest
class LanguagesInTheDatabaseTests {

    @Autowired
    JdbcClient jdbc;

    /** What is being typed is kept as it is, and what was kept of before with the proof of it. */
    @Test
    void everyLanguageInEveryTableIsATag_R46() {
        var columns = jdbc.sql("""
                        select c.table_schema || '.' || c.table_name || '.' || c.column_name as place,
                               exists (select from pg_constraint rule
                                       where rule.conrelid = a.attrelid and a.attnum = any (rule.conkey) and rule.contype = 'c'
                                         and pg_get_constraintdef(rule.oid) ~ 'language_ok\\(') as known
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        join pg_attribute a on a.attrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
                                           and a.attname = c.column_name
                        where t.table_type = 'BASE TABLE'
                          and c.table_schema not in ('pg_catalog', 'information_schema', 'public', 'events')
                          and (c.table_schema, c.table_name) not in (('memory', 'kept_form'), ('audit', 'kept'))
                          and (c.udt_name in ('jsonb', 'json') or c.udt_name in ('text', 'varchar') and c.column_name ~ '(^|_)language$')
                        """)
                .query((row, _) -> new Column(row.getString("place"), row.getBoolean("known")))
                .list();
        assertThat(columns).hasSizeGreaterThan(50);
        assertThat(columns).filteredOn(column -> !column.known()).isEmpty();
    }

    /** No rule of before is narrower than the tags. */
    @Test
    void noColumnTakesTwoOrThreeLettersOnly_R46() {
        var narrow = jdbc.sql("""
                        select conrelid::regclass || '.' || conname from pg_constraint rule
                        where contype = 'c' and pg_get_constraintdef(oid) ~ 'language ~ ''\\^\\[a-z\\]\\{2,3\\}\\$'
                        """).query(String.class).list();
        assertThat(narrow).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "kri", "kpe", "men", "tet", "ar-LB", "zh-Hant-TW", "es-419", "sl-rozaj-biske-1994"})
    void aTagIsHeld_R46(String tag) {
        assertThat(LanguageTag.is(tag)).isTrue();
        assertThat(holds("text '" + tag + "'")).isTrue();
        assertThat(holds(text(tag, tag))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "EN", "english", "en_GB", "ar-lb", "und", "und-Arab", "x-any", "en-x-any", "en\n"})
    void whatIsNoTagIsNotHeld_R46(String other) {
        assertThat(LanguageTag.is(other)).isFalse();
        assertThat(holds("text '" + other + "'")).isFalse();
        assertThat(holds(text(other, other))).isFalse();
        assertThat(holds(text("en", other))).isFalse();
        assertThat(holds("jsonb_build_array(jsonb_build_object('text', " + text(other, "en") + "))"))
                .isFalse();
        assertThat(holds("jsonb_build_object('language', text '" + other + "')"))
                .isFalse();
    }

    @Test
    void aDocumentWithoutLanguagesIsHeld_R46() {
        for (var document :
                List.of("{}", "[]", "\"en\"", "[1, {\"texts\": 2}]", "{\"language\": {\"code\": \"EN\"}}")) {
            assertThat(holds("jsonb '" + document + "'")).isTrue();
        }
    }

    @Test
    void wordsInNoLanguageAreRefused_R46() {
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into accounts.account (id, email, name, language) values (gen_random_uuid(), 'a@b.org', 'A', 'English')")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("language_known");
    }

    private record Column(String place, boolean known) {}

    private static String text(String source, String key) {
        return "jsonb_build_object('source', text '" + source + "', 'texts', jsonb_build_object('" + key
                + "', 'words'))";
    }

    private boolean holds(String written) {
        return jdbc.sql("select shared.language_ok(" + written + ")")
                .query(Boolean.class)
                .single();
    }
}
