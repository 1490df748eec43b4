package org.mizizi.translations;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.security.Actor;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Sought;
import org.mizizi.translations.Translation.TranslationId;
import org.mizizi.translations.TranslationRow.By;
import org.mizizi.translations.TranslationRow.Doubt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of translations: what stands beneath the words of people, and what is on the desk. */
@Component
class TranslationRows {

    private static final String ORIGINAL = """
            select o.id, o.kind, o.reference, o.language, o.title, o.words,
                   array(select w.language from translations.written w where w.id = o.id) as languages
            from translations.original o
            where
            """;

    private static final String STANDING = """
            select t.id, t.subject, t.language, t.title, t.words, t.stale, t.translated_at, t.translated_by,
                   m.name as translator, t.reviewed_by is not null as reviewed, t.by_machine,
                   actors.deputised(t.translated_by, t.translated_at, variadic actors.roles_with('TRANSLATE')) as deputised,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'id', jsonb_build_object('value', d.id), 'ofEarlier', e.id <> t.id,
                               'language', d.language, 'words', d.words,
                               'reasonLanguage', d.reason_language, 'reason', d.reason) order by d.said_at, d.id), '[]')
                    from translations.translation e
                    join translations.dispute d on d.translation = e.id
                    where e.subject = t.subject and e.language = t.language
                      and (e.id = t.id or translations.awaits_another(d)))::text as doubts
            from translations.standing t join actors.known_member m on m.id = t.translated_by
            where
            """;

    /** What somebody is asked about comes first, unless its translation only waits for its review. */
    static final String NEEDED = """
            from translations.original o
            left join translations.standing t on t.subject = o.id and t.language = :language
            left join traceability.awaited asked on asked.node = o.id
            cross join lateral (
                select case when t.disputed then 0
                            when t.stale then 1
                            when (t.id is null or t.by_machine) and asked.node is not null then 2
                            when t.by_machine then 7
                            when t.id is not null then 5
                            else 6 end as place) named
            cross join lateral (
                select named.place + case when named.place <= 1 and asked.node is null then 3 else 0 end as place) needed
            where not exists (select from translations.written w where w.id = o.id and w.language = :language)
              and (t.id is null or t.stale or t.disputed or t.reviewed_by is null)
            """;

    /** What is about a thing is found by that thing too. */
    private static final String SOUGHT = " and ("
            + Sought.inPublic("o.id", "o.reference", "o.title", "o.words")
            + " or position('.' || cast(:soughtReference as text) || '.' in '.' || o.reference || '.') > 0)";

    private static final String NEXT =
            " and needed.place <> 5 and o.reference <> :done order by needed.place, o.reference limit 1";

    /** How many texts are disputed, stale or asked about in a language; nothing where there are none. */
    static final String URGENT_TEXTS =
            "select count(*) as texts " + NEEDED + " and needed.place <= 4 having count(*) > 0";

    private static final String ON_THE_DESK = """
            select o.kind, o.reference, o.language, o.title, o.words,
                   (array['DISPUTED', 'STALE', 'ASKED', 'DISPUTED', 'STALE', 'REVIEW', 'UNTRANSLATED', 'MACHINE'])[page.sort0 + 1] as need,
                   (select coalesce(jsonb_agg(jsonb_build_object('reference', named.reference, 'title', n.title, 'language', n.language)
                                              order by named.place), '[]')
                    from unnest(string_to_array(regexp_replace(o.reference, '\\.(?=[A-Z])', ' ', 'g'), ' '))
                         with ordinality as named (reference, place)
                    join search.original n on n.reference = named.reference
                    where o.reference ~ '\\.[A-Z]')::text as about
            from translations.original o
            """;

    static final String PROGRESS = """
            select spoken.language, everything.texts, coalesce(readable.texts, 0) as readable,
                   coalesce(readable.reviewed, 0) as reviewed
            from unnest(cast(:languages as text[])) with ordinality as spoken (language, place)
            cross join (select count(*) as texts from translations.original) everything
            left join (
                select language, count(*) as texts, count(*) filter (where reviewed) as reviewed
                from (select w.language, false as reviewed from translations.written w
                      union all
                      select t.language, t.reviewed_by is not null from translations.standing t
                      where not t.stale and not t.by_machine) each
                group by language) readable on readable.language = spoken.language
            order by spoken.place
            """;

    /** For every language what {@link #NEEDED} lists of one: all that is not there, stale, disputed or not reviewed. */
    static final String WAITING = """
            select spoken.language, everything.texts - coalesce(there.settled, 0) as texts, coalesce(there.disputed, 0) as disputed
            from unnest(cast(:languages as text[])) with ordinality as spoken (language, place)
            cross join (select count(*) as texts from translations.original) everything
            left join (
                select language, count(*) filter (where settled) as settled, count(*) filter (where disputed) as disputed
                from (select w.language, true as settled, false as disputed from translations.written w
                      union all
                      select t.language, not t.stale and not t.disputed and t.reviewed_by is not null, t.disputed
                      from translations.standing t) each
                group by language) there on there.language = spoken.language
            order by spoken.place
            """;

    private static final Order NEEDED_MOST =
            Order.upwards(Order.number("needed.place"), Order.text("o.reference"), Order.id("o.id"));

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<DeskRow.About>> ABOUT = new TypeReference<>() {};
    private static final TypeReference<List<Doubt>> DOUBTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    TranslationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is public as it stands. */
    Optional<Original> original(UUID subject) {
        return jdbc.sql(ORIGINAL + "o.id = ?")
                .param(subject)
                .query(TranslationRows::original)
                .optional();
    }

    Optional<Original> original(String reference) {
        return jdbc.sql(ORIGINAL + "o.reference = ?")
                .param(reference)
                .query(TranslationRows::original)
                .optional();
    }

    /** One at a time translates the same words into the same language. */
    void hold(UUID subject, String language) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param(subject + language)
                .query((_, _) -> true)
                .single();
    }

    /** The translations of these as they stand, each by language. */
    Map<UUID, List<TranslationRow>> of(Collection<UUID> subjects, Actor reader) {
        return jdbc
                .sql(STANDING + "t.subject = any (:subjects) order by t.language")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, _) -> translation(row, reader))
                .list()
                .stream()
                .collect(groupingBy(TranslationRow::subject));
    }

    /** How many readers have said that a translation is wrong and wait for an answer. */
    int openDisputes(Translation translation) {
        return jdbc.sql("select count(*) from translations.dispute where translation = ? and reason is null")
                .param(translation.id().value())
                .query(Integer.class)
                .single();
    }

    /** What is needed in a language, the most urgent first. */
    ListPage<DeskRow> needed(String language, String words, PageKey key) {
        return new Listing<>(TranslationRows::onTheDesk, NEEDED + SOUGHT, "o.id", NEEDED_MOST, ON_THE_DESK)
                .read(jdbc, key, statement -> Sought.of(words).in(statement.param("language", language)));
    }

    /** The most urgent but one, and but those that only wait for their review. */
    Optional<String> next(String language, String done) {
        return jdbc.sql("select o.reference " + NEEDED + NEXT)
                .param("language", language)
                .param("done", done)
                .query(String.class)
                .optional();
    }

    List<LanguageProgress> progress(Collection<String> languages) {
        return jdbc.sql(PROGRESS)
                .param("languages", languages.toArray(String[]::new))
                .query(LanguageProgress.class)
                .list();
    }

    List<LanguageWaiting> waiting(Collection<String> languages) {
        return jdbc.sql(WAITING)
                .param("languages", languages.toArray(String[]::new))
                .query(LanguageWaiting.class)
                .list();
    }

    private static Original original(ResultSet row, int number) throws SQLException {
        return new Original(
                row.getObject("id", UUID.class),
                OriginalKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                said(row),
                List.of((String[]) row.getArray("languages").getArray()));
    }

    private static TranslationRow translation(ResultSet row, Actor reader) throws SQLException {
        var translator = new PersonId(row.getObject("translated_by", UUID.class));
        return new TranslationRow(
                new TranslationId(row.getObject("id", UUID.class)),
                row.getObject("subject", UUID.class),
                said(row),
                new By(
                        row.getString("translator"),
                        row.getBoolean("deputised"),
                        instant(row),
                        origin(row),
                        reader.isSameHumanAs(translator)),
                row.getBoolean("stale"),
                JSON.readValue(row.getString("doubts"), DOUBTS));
    }

    private static TranslationOrigin origin(ResultSet row) throws SQLException {
        if (row.getBoolean("by_machine")) {
            return TranslationOrigin.MACHINE;
        }
        return row.getBoolean("reviewed") ? TranslationOrigin.REVIEWED : TranslationOrigin.HUMAN;
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("translated_at", OffsetDateTime.class).toInstant();
    }

    private static DeskRow onTheDesk(ResultSet row, int number) throws SQLException {
        return new DeskRow(
                OriginalKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                said(row),
                Need.valueOf(row.getString("need")),
                JSON.readValue(row.getString("about"), ABOUT));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(row.getString("language"), row.getString("title"), row.getString("words"));
    }
}
