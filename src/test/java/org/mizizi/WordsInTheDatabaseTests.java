package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B4: what the services refuse, the database does not hold either. */
@PortalTest
class WordsInTheDatabaseTests {

    private static final Pattern LIMIT = Pattern.compile("words_ok\\(\\w+, (\\d+)\\)");
    private static final RecordComponent[] NO_COMPONENTS = {};

    /** What is kept within a document, or under the name it has for the module. */
    private static final Map<String, String> UNDER_ANOTHER_NAME = Map.of(
            "security.name", "accounts.name",
            "security.email", "accounts.email",
            "rounds.reason_when_early", "rounds.shortening",
            "strategies.benchmarks", "strategies.marks",
            "strategies.seen_title", "strategies.title",
            "strategies.seen_text", "strategies.text",
            "priorities.text", "priorities.words",
            "plans.text", "plans.conditions",
            "plans.code", "plans.ground_code",
            "plans.note", "plans.contested_note");

    @Autowired
    JdbcClient jdbc;

    /** Contents of the event registry are ids only, and a form keeps what is typed whole until it is sent, search is told what others keep; every other column of text is a code that is checked, or has a limit. */
    @Test
    void everyColumnOfTextHasALimit_B4() {
        var columns = columnsOfText();
        assertThat(columns.keySet()).hasSizeGreaterThan(100);
        assertThat(columns.entrySet())
                .filteredOn(column -> column.getValue().isEmpty())
                .isEmpty();
    }

    /** What one module takes for another to keep. */
    private static final Map<String, String> KEPT_AS = Map.ofEntries(
            Map.entry("founding.accessibility", "country.text"),
            Map.entry("rounds.words", "rounds.shortening"),
            Map.entry("founding.chair", "country.chair"),
            Map.entry("founding.description", "actors.description"),
            Map.entry("founding.criterion", "country.criterion"),
            Map.entry("founding.disclaimer", "country.disclaimer"),
            Map.entry("founding.email", "actors.email"),
            Map.entry("founding.evidence", "country.evidence"),
            Map.entry("founding.meetings", "country.meetings"),
            Map.entry("founding.name", "country.name"),
            Map.entry("founding.privacy", "country.text"),
            Map.entry("founding.yaml", "founding.file"),
            Map.entry("proposals.reason", "administration.reason"),
            Map.entry("security.email", "accounts.email"),
            Map.entry("security.name", "accounts.name"));

    /** What is read, shown and forgotten: what it says is kept as translations. */
    private static final Set<String> NOT_KEPT = Set.of("translations.file", "collection.table");

    /** A text that a service takes at one length and the database at another would be lost between them. */
    @Test
    void whatServicesTakeTheDatabaseHolds_B4() {
        var limits = limits();
        var apart = new TreeMap<String, String>();
        var compared = 0;
        for (var text : textsTaken()) {
            var held = limits.getOrDefault(KEPT_AS.getOrDefault(text.column(), text.column()), Set.of());
            if (text.use() != Writing.SEARCH && text.use() != Writing.LANGUAGE && !NOT_KEPT.contains(text.column())) {
                compared++;
                if (!held.contains(text.use().longest())) {
                    apart.put(text.column(), text.use() + " but " + held);
                }
            }
        }
        assertThat(apart).isEmpty();
        assertThat(compared).isGreaterThan(40);
    }

    /** The limits of the columns of each name within a module: {@code plans.summary}. */
    private Map<String, Set<Integer>> limits() {
        var limits = new TreeMap<String, Set<Integer>>();
        columnsOfText().forEach((column, rule) -> {
            var limit = LIMIT.matcher(rule);
            if (limit.find()) {
                limits.computeIfAbsent(column.replaceFirst("\\.\\w+\\.", "."), _ -> new TreeSet<>())
                        .add(Integer.valueOf(limit.group(1)));
            }
        });
        return limits;
    }

    private Map<String, String> columnsOfText() {
        var columns = new TreeMap<String, String>();
        jdbc.sql("""
                        select c.table_schema || '.' || c.table_name || '.' || c.column_name as place,
                               (select string_agg(pg_get_constraintdef(rule.oid), ' and ') from pg_constraint rule
                                where rule.conrelid = a.attrelid and a.attnum = any (rule.conkey)
                                  and (rule.contype = 'f'
                                       or rule.contype = 'c' and pg_get_constraintdef(rule.oid) ~ '(words_ok\\(|= ANY \\(|~ ''\\^)'
                                       or c.udt_name = 'text' and pg_get_constraintdef(rule.oid) ~ 'language_ok\\(')) as rules
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        join pg_attribute a on a.attrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
                                           and a.attname = c.column_name
                        where t.table_type = 'BASE TABLE'
                          and c.table_schema not in ('pg_catalog', 'information_schema', 'public', 'events')
                          and (c.table_schema, c.table_name, c.column_name)
                              not in (('memory', 'kept_form', 'words'), ('audit', 'kept', 'content'))
                          and (c.table_schema, c.table_name) <> ('search', 'entry')
                          and c.udt_name in ('text', 'varchar', 'bpchar', 'jsonb', 'json', '_text')
                        """)
                .query((row, _) ->
                        columns.put(row.getString("place"), Objects.requireNonNullElse(row.getString("rules"), "")))
                .list();
        return columns;
    }

    /** A text that somebody hands in, and the column it comes to. */
    private record Taken(String column, Writing use) {}

    private static List<Taken> textsTaken() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mizizi").stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.concat(
                                Stream.of(Objects.requireNonNullElse(type.getRecordComponents(), NO_COMPONENTS))
                                        .filter(part -> part.isAnnotationPresent(Written.class))
                                        .map(part -> taken(type, part.getName(), part.getAnnotation(Written.class))),
                                Stream.of(type.getDeclaredMethods())
                                        .flatMap(method -> Stream.of(method.getParameters()))
                                        .filter(part -> part.isAnnotationPresent(Written.class))
                                        .map(part -> taken(type, part.getName(), part.getAnnotation(Written.class)))))
                        .toList();
    }

    private static Taken taken(Class<?> type, String name, Written written) {
        var module = type.getPackageName().split("\\.", -1)[2];
        var column = module + "." + name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return new Taken(UNDER_ANOTHER_NAME.getOrDefault(column, column), written.value());
    }

    @Test
    void whatIsTooLongOrInvisibleIsNotHeld_B4() {
        assertThat(holds("'a' || chr(10) || chr(9) || 'b'")).isTrue();
        assertThat(holds("repeat('é', 10)")).isTrue();
        assertThat(holds("repeat('x', 11)")).isFalse();
        assertThat(holds("'a' || chr(7)")).isFalse();
        assertThat(holds("'e' || chr(769)")).isFalse();
        assertThat(holds("array['a', repeat('x', 11)]")).isFalse();
        assertThat(holds("chr(8238) || 'a'")).isFalse();
        assertThat(holds("jsonb_build_object('en', jsonb_build_array(repeat('x', 10)))"))
                .isTrue();
        assertThat(holds("jsonb_build_object('en', jsonb_build_array(repeat('x', 11)))"))
                .isFalse();
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into founding.secret (fingerprint, founder) values (sha256('x'), repeat('x', 101))")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("founder_words");
    }

    private boolean holds(String words) {
        return jdbc.sql("select shared.words_ok(" + words + ", 10)")
                .query(Boolean.class)
                .single();
    }
}
