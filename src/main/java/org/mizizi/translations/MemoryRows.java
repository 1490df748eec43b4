package org.mizizi.translations;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what translators have said before: it asks the index of search, which knows what is public. */
@Component
class MemoryRows {

    /** Of each part of a sentence: there are words that everybody says. */
    private static final int MOST = 30;

    /** Which texts, by the index alone, before how they stand is asked of each. */
    static final String SAYING = """
            with said as materialized (
                select distinct like_it.id, like_it.reference
                from unnest(cast(:runs as text[])) as run
                cross join lateral (
                    select e.id, e.reference
                    from search.folded e
                    where e.original and e.language = :from and e.id <> :subject
                      and shared.trigrams(e.folded) @> shared.trigrams(run)
                      and exists (select from translations.translation t where t.subject = e.id and t.language = :into offset 0)
                    limit :most) like_it)
            select said.reference, t.original_language, t.original_title, t.original_words, t.language, t.title, t.words,
                   t.reviewed_by is not null as reviewed
            from said
            cross join lateral (
                select * from translations.standing s where s.subject = said.id and s.language = :into offset 0) t
            where not t.stale and not t.disputed and not t.by_machine
            """;

    private final JdbcClient jdbc;

    MemoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text and its translation as they stand. */
    record Text(String reference, Said original, Said translation, boolean reviewed) {

        /** Each of its sentences beside another one. */
        Stream<Earlier> beside(String sentence) {
            return Sentences.aligned(original, translation).stream()
                    .map(pair -> new Earlier(
                            sentence,
                            reference,
                            original.language(),
                            pair.original(),
                            translation.language(),
                            pair.translation(),
                            reviewed,
                            Likeness.of(sentence, pair.original())));
        }
    }

    /** Other texts in this language that say one of these parts of sentences and have been translated. */
    List<Text> saying(UUID subject, String from, List<String> runs, String into) {
        return jdbc.sql(SAYING)
                .param("runs", runs.toArray(String[]::new))
                .param("subject", subject)
                .param("from", from)
                .param("into", into)
                .param("most", MOST)
                .query((row, _) -> new Text(
                        row.getString("reference"),
                        new Said(
                                row.getString("original_language"),
                                row.getString("original_title"),
                                row.getString("original_words")),
                        new Said(row.getString("language"), row.getString("title"), row.getString("words")),
                        row.getBoolean("reviewed")))
                .list();
    }
}
