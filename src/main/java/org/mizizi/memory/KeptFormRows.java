package org.mizizi.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of begun forms: one statement to keep, one to recall all of a page. */
@Component
class KeptFormRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    KeptFormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the form was kept from elsewhere since, or when there is no room for another one. */
    Optional<Keeping> keep(PersonId person, KeptForm form, Instant now) {
        var found = jdbc.sql("""
                        with kept as (
                            insert into memory.kept_form as f (id, person, form, object, version, words, started_from, kept_at)
                            select :id, :person, :form, :object, :next, :words::jsonb, :startedFrom, :now
                            where :most > (select count(*) from memory.kept_form where person = :person and id <> :id)
                            on conflict (id) do update
                                set version = excluded.version, words = excluded.words, kept_at = excluded.kept_at
                                where f.version = :seen and f.person = excluded.person
                            returning *
                        )
                        select true as mine, * from kept
                        union all
                        select false, * from memory.kept_form
                        where person = :person and form = :form and object = :object and id <> :id
                        """)
                .param("id", form.id())
                .param("person", person.value())
                .param("form", form.place().form())
                .param("object", form.place().object())
                .param("next", Identifier.next())
                .param("words", JSON.writeValueAsString(storable(form.words())))
                .param("startedFrom", form.startedFrom())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", KeptForms.MOST)
                .param("seen", form.version())
                .query((row, _) -> Map.entry(row.getBoolean("mine"), read(row)))
                .list();
        return found.stream()
                .filter(Map.Entry::getKey)
                .map(Map.Entry::getValue)
                .findFirst()
                .map(kept -> new Keeping(
                        kept,
                        found.stream()
                                .filter(row -> !row.getKey())
                                .map(Map.Entry::getValue)
                                .toList()));
    }

    List<KeptForm> of(PersonId person, Collection<FormPlace> places) {
        var wanted = new ArrayList<>(places);
        return jdbc.sql("""
                        select * from memory.kept_form
                        where person = :person
                          and (form, object) in (select * from unnest(:forms::text[], :objects::text[]))
                        order by kept_at desc
                        """)
                .param("person", person.value())
                .param("forms", wanted.stream().map(FormPlace::form).toArray(String[]::new))
                .param("objects", wanted.stream().map(FormPlace::object).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    void delete(PersonId person, KeptForm form) {
        jdbc.sql("delete from memory.kept_form where id = :id and version = :version and person = :person")
                .param("id", form.id())
                .param("version", form.version())
                .param("person", person.value())
                .update();
    }

    void deleteOf(PersonId person, Collection<UUID> objects) {
        jdbc.sql("delete from memory.kept_form where person = :person or object = any(:objects)")
                .param("person", person.value())
                .param("objects", objects.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    int deleteOlderThan(Instant limit) {
        return jdbc.sql("delete from memory.kept_form where kept_at < ?")
                .param(limit.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static KeptForm read(ResultSet row) throws SQLException {
        return new KeptForm(
                row.getObject("id", UUID.class),
                new FormPlace(row.getString("form"), row.getString("object")),
                row.getObject("version", UUID.class),
                JSON.readValue(row.getString("words"), WORDS),
                row.getString("started_from"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }

    /** What is half typed may hold what no text of the portal may; only what PostgreSQL cannot hold is left out. */
    private static Map<String, String> storable(Map<String, String> words) {
        var clean = new TreeMap<String, String>();
        words.forEach((name, text) -> clean.put(
                name,
                text.codePoints()
                        .filter(point ->
                                point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
        return clean;
    }
}
