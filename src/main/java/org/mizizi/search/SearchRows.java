package org.mizizi.search;

import static java.util.Comparator.comparingInt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Folding;
import org.mizizi.shared.Marked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of search: one statement folds what was typed, one finds it. */
@Component
class SearchRows {

    /** More words than that say nothing more about one thing. */
    private static final int MOST_WORDS = 10;

    private static final String ASKING = """
            select folded, shared.like_pattern(folded) as pattern, shared.trigrams(folded) as trigrams,
                   coalesce((select string_agg(distinct forms::text, ' | ')
                             from unnest(cast(:languages as text[])) as language
                             cross join plainto_tsquery(shared.dictionary(language), plain) as forms
                             where numnode(forms) > 0), '') as forms
            from unnest(string_to_array(shared.plain(:typed), ' ')) as plain
            cross join shared.fold(plain) as folded
            where folded <> ''
            limit :most
            """;

    private static final String RANK = """
            case when e.reference = :reference then 0
                 when e.folded_title like :whole then 1
                 when e.folded_title like all (cast(:patterns as text[])) then 2
                 else 3 end
            """;

    /** The words that are forms of what was typed, as they stand there; where there are none, none are looked for. */
    private static final String MARKED = """
            case when e.forms @@ cast(:forms as tsquery) then
                 array(select distinct shared.fold(marked[1]) from regexp_matches(
                       ts_headline(shared.dictionary(e.language), shared.plain(e.title || E'\\n' || e.words),
                                   cast(:forms as tsquery), 'HighlightAll=true, StartSel=\u0002, StopSel=\u0003'),
                       '\u0002([^\u0003]+)\u0003', 'g') as marked)
            end
            """;

    private static final String REFERENCE = "e.reference = :reference";

    private static final String NONE_MARKED = "cast(null as text[])";

    private record Row(HitKind kind, long ofKind, Hit hit) {}

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Asking asking(String typed, @Nullable String reference, Collection<String> languages) {
        return new Asking(
                jdbc.sql(ASKING)
                        .param("typed", typed)
                        .param("languages", languages.toArray(String[]::new))
                        .param("most", MOST_WORDS)
                        .query((row, _) -> new Asking.Word(
                                row.getString("folded"),
                                row.getString("pattern"),
                                List.of((String[]) row.getArray("trigrams").getArray()),
                                row.getString("forms")))
                        .list(),
                reference);
    }

    Map<HitKind, Found> found(Asking asking, String reader, int most) {
        var words = asking.words();
        var forms = forms(asking);
        var statement = jdbc.sql(found(asking, !forms.isEmpty()))
                .param("reference", asking.reference(), Types.VARCHAR)
                .param("whole", "%" + String.join(" ", patterns(asking)) + "%")
                .param("patterns", words.stream().map(Asking.Word::pattern).toArray(String[]::new))
                .param("forms", forms)
                .param("reader", reader)
                .param("most", most);
        for (var place = 0; place < words.size(); place++) {
            statement
                    .param("pattern" + place, words.get(place).pattern())
                    .param("trigrams" + place, words.get(place).trigrams().toArray(String[]::new))
                    .param("forms" + place, words.get(place).forms());
        }
        var rows = statement.query((row, _) -> row(row, asking)).list();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::kind,
                        () -> new EnumMap<>(HitKind.class),
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                of -> new Found(
                                        of.getFirst().ofKind(),
                                        of.stream().map(Row::hit).toList()))));
    }

    /**
     * What there is of each kind is counted, of each kind only the first are sorted, and only in them words are marked. Of
     * something that bears the words in several languages the best counts, then that of the reader, then its author's own.
     */
    private static String found(Asking asking, boolean ofForms) {
        return """
                with thing as materialized (
                    select e.id, e.kind, e.reference, min(%1$s) as rank
                    from search.entry e
                    where %2$s
                    group by e.id, e.kind, e.reference),
                placed as (
                    select first.*, counted.of_kind
                    from (select kind, count(*) as of_kind from thing group by kind) counted
                    cross join lateral (select t.* from thing t
                                        where t.kind = counted.kind
                                        order by t.rank, t.reference
                                        limit :most) first)
                select p.kind, p.reference, p.of_kind, e.language, e.title, e.words, %4$s as forms
                from placed p
                cross join lateral (select * from search.entry e
                                    where e.id = p.id and %3$s
                                    order by %1$s, e.language = :reader desc, e.original desc
                                    limit 1) e
                order by p.kind, p.rank, p.reference
                """.formatted(RANK, indexed(asking) + bearing(asking), bearing(asking), ofForms ? MARKED : NONE_MARKED);
    }

    private static List<String> patterns(Asking asking) {
        return asking.words().stream()
                .map(word -> word.pattern().substring(1, word.pattern().length() - 1))
                .toList();
    }

    private static String forms(Asking asking) {
        return asking.words().stream()
                .map(Asking.Word::forms)
                .filter(forms -> !forms.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /**
     * The word with most letters leads, through its indexes; the others are looked for in what it leads to. So no word is looked
     * for everywhere because it is too short for an index, and no two long lists are compared.
     */
    private static String indexed(Asking asking) {
        var words = asking.words();
        return IntStream.range(0, words.size())
                .boxed()
                .max(comparingInt(place -> words.get(place).trigrams().size()))
                .filter(leading -> !words.get(leading).trigrams().isEmpty())
                .map(leading ->
                        anyOf(asking, leading, "shared.trigrams(e.folded) @> cast(:trigrams" + leading + " as text[])")
                                + " and ")
                .orElse("");
    }

    /** That an entry bears each word or is called so, as a condition of its own: the index is not asked again what it has said. */
    private static String bearing(Asking asking) {
        return asking.words().isEmpty()
                ? REFERENCE
                : IntStream.range(0, asking.words().size())
                        .mapToObj(place -> anyOf(asking, place, "e.folded like :pattern" + place))
                        .collect(Collectors.joining(" and "));
    }

    private static String anyOf(Asking asking, int place, String part) {
        return Stream.of(
                        part,
                        asking.words().get(place).forms().isEmpty()
                                ? ""
                                : "e.forms @@ cast(:forms" + place + " as tsquery)",
                        asking.reference() == null ? "" : REFERENCE)
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static Row row(ResultSet row, Asking asking) throws SQLException {
        var kind = HitKind.valueOf(row.getString("kind"));
        var language = row.getString("language");
        var title = row.getString("title");
        var words = row.getString("words");
        var forms = row.getArray("forms");
        var whole = forms == null ? List.<String>of() : List.of((String[]) forms.getArray());
        var inTitle = Folding.of(title).find(asking.parts(), whole);
        var inWords = Folding.of(words).find(asking.parts(), whole);
        return new Row(
                kind,
                row.getLong("of_kind"),
                new Hit(
                        kind,
                        row.getString("reference"),
                        title.isBlank() ? null : Marked.of(title, inTitle, language),
                        words.isBlank() || (inWords.isEmpty() && !title.isBlank())
                                ? null
                                : Marked.excerpt(words, inWords, language)));
    }
}
