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

    private static final String ENTRY =
            "select e.id, e.language, e.kind, e.reference, e.original, e.folded_title from search.entry e where ";

    private static final String FOUND = """
            ),
            hit as (
                select e.id, e.language, e.kind, e.reference, e.original,
                       case when e.reference = :reference then 0
                            when e.folded_title like :whole then 1
                            when e.folded_title like all (cast(:patterns as text[])) then 2
                            else 3 end as rank
                from bearing e),
            thing as (
                select distinct on (h.id) h.*
                from hit h
                order by h.id, h.rank, h.language = :reader desc, h.original desc),
            placed as (
                select t.*, count(*) over (partition by t.kind) as of_kind,
                       row_number() over (partition by t.kind order by t.rank, t.reference) as place
                from thing t)
            select p.kind, p.reference, p.of_kind, p.language, e.title, e.words,
                   case when :forms <> '' and e.forms is not null then
                        array(select distinct shared.fold(marked[1]) from regexp_matches(
                              ts_headline(shared.dictionary(e.language), shared.plain(e.title || E'\\n' || e.words),
                                          cast(:forms as tsquery), 'HighlightAll=true, StartSel=\u0002, StopSel=\u0003'),
                              '\u0002([^\u0003]+)\u0003', 'g') as marked)
                   end as forms
            from placed p
            join search.entry e on e.id = p.id and e.language = p.language
            where p.place <= :most
            order by p.kind, p.place
            """;

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
        var statement = jdbc.sql("with bearing as materialized (" + bearing(asking) + FOUND)
                .param("reference", asking.reference(), Types.VARCHAR)
                .param("whole", "%" + String.join(" ", patterns(asking)) + "%")
                .param("patterns", words.stream().map(Asking.Word::pattern).toArray(String[]::new))
                .param("forms", forms(asking))
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
     * The word with most letters leads, through both its indexes, and none of what an index says is computed again; the others
     * are looked for in what it leads to. So no word is looked for everywhere because it is too short for an index, and no
     * two long lists are compared.
     */
    private static String bearing(Asking asking) {
        var words = asking.words();
        var leading = IntStream.range(0, words.size())
                .boxed()
                .max(comparingInt(place -> words.get(place).trigrams().size()));
        var all = leading.map(place -> bearing(words, place)).orElse("");
        return Stream.of(all, asking.reference() == null ? "" : ENTRY + "e.reference = :reference")
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(" union all "));
    }

    private static String bearing(List<Asking.Word> words, int leading) {
        var others = IntStream.range(0, words.size())
                .filter(place -> place != leading)
                .mapToObj(place -> other(words.get(place), place))
                .collect(Collectors.joining());
        var word = words.get(leading);
        var part = ENTRY + part(leading) + others;
        var indexed = word.trigrams().isEmpty()
                ? part
                : part + " and shared.trigrams(e.folded) @> cast(:trigrams" + leading + " as text[])";
        return word.forms().isEmpty() ? indexed : indexed + " union all " + ENTRY + forms(leading) + others;
    }

    private static String other(Asking.Word word, int place) {
        return word.forms().isEmpty() ? " and " + part(place) : " and (" + part(place) + " or " + forms(place) + ")";
    }

    private static String part(int place) {
        return "e.folded like :pattern" + place;
    }

    private static String forms(int place) {
        return "e.forms @@ cast(:forms" + place + " as tsquery)";
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
