package org.mizizi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.mizizi.search.Found;
import org.mizizi.search.Search;
import org.mizizi.shared.TypedReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one search of the portal, as the site and the workspace ask it, beside two yardsticks: the index alone, and reading
 * every text as if there were no search. The three take turns, so that whatever else the machine does befalls all of them.
 */
public final class SearchBench {

    /** As many of each kind as the site shows. */
    private static final int SHOWN = 10;

    private static final int TIMES = 40;
    private static final int TIMES_OF_READING_ALL = 5;
    private static final String READING_ALL =
            "select count(*) from search.entry where title || ' ' || words ilike '%' || :typed || '%'";

    private final Search search;
    private final JdbcClient database;
    private final Runnable cool;

    /** @param cool lets the database forget what it has in its memory */
    public SearchBench(Search search, JdbcClient database, Runnable cool) {
        this.search = search;
        this.database = database;
        this.cool = cool;
    }

    public SearchTimes run(int inputs) {
        find(SearchQuestion.MISS);
        var answers = Arrays.stream(SearchQuestion.values()).map(this::ask).toList();
        return new SearchTimes(inputs, count("select count(*) from search.entry", SearchQuestion.MISS), answers);
    }

    private SearchTimes.Answer ask(SearchQuestion question) {
        cool.run();
        count("select 1", question);
        var cold = Timings.of(() -> find(question));
        var warm = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var readingAll = new ArrayList<Double>();
        for (var time = 0; time < TIMES; time++) {
            warm.add(Timings.of(() -> find(question)));
            bare.add(Timings.of(() -> count(question.bare(), question)));
            if (time < TIMES_OF_READING_ALL) {
                readingAll.add(Timings.of(() -> count(READING_ALL, question)));
            }
        }
        return new SearchTimes.Answer(
                question.words(),
                question.typed(),
                find(question).values().stream().mapToLong(Found::count).sum(),
                cold,
                new Timings(warm),
                new Timings(bare),
                new Timings(readingAll));
    }

    private Map<?, Found> find(SearchQuestion question) {
        return search.find(question.typed(), question.reader(), SHOWN);
    }

    private long count(String statement, SearchQuestion question) {
        return database.sql(statement)
                .param("typed", question.typed())
                .param("language", question.reader().getLanguage())
                .param("reference", TypedReference.of(question.typed()).orElse(""))
                .query(Long.class)
                .single();
    }
}
