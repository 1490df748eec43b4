package org.mizizi.bench;

import java.util.Locale;

/** What people type into the one search of the portal, and by which bare statement the database would find the same. */
enum SearchQuestion {
    FREQUENT_WORD("frequent word", "water", Locale.ENGLISH, Bare.PARTS),
    RARE_WORD("rare word", "zebu", Locale.ENGLISH, Bare.PARTS),
    FORM_OF_A_WORD("form of a word", "repairing", Locale.ENGLISH, Bare.FORMS),
    WITHOUT_ACCENT("without its accent", "ecole", Locale.FRENCH, Bare.PARTS),
    ANY_HAMZA("Arabic, hamza", "اطفال", Locale.of("ar"), Bare.PARTS),
    TA_MARBUTA("Arabic, ta marbuta", "مدرسه", Locale.of("ar"), Bare.PARTS),
    REFERENCE("reference", "inp 51", Locale.ENGLISH, Bare.REFERENCE),
    MISS("a miss", "xylophone", Locale.ENGLISH, Bare.PARTS),
    TWO_WORDS("two words", "water schools", Locale.ENGLISH, Bare.PARTS),
    PART_OF_A_WORD("part of a word", "choo", Locale.ENGLISH, Bare.PARTS);

    /** What the index alone is asked: how many entries there are, without order, excerpt, or another way to find them. */
    enum Bare {
        PARTS("""
                select count(*) from search.entry
                where shared.trigrams(folded) @> shared.trigrams(shared.fold(:typed))
                  and folded like all (select shared.like_pattern(word)
                                       from unnest(string_to_array(shared.fold(:typed), ' ')) as word)
                """),
        FORMS("""
                select count(*) from search.entry
                where forms @@ plainto_tsquery(shared.dictionary(:language), shared.plain(:typed))
                """),
        REFERENCE("select count(*) from search.entry where reference = :reference");

        private final String sql;

        Bare(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    private final String words;
    private final String typed;
    private final Locale reader;
    private final Bare bare;

    SearchQuestion(String words, String typed, Locale reader, Bare bare) {
        this.words = words;
        this.typed = typed;
        this.reader = reader;
        this.bare = bare;
    }

    String words() {
        return words;
    }

    String typed() {
        return typed;
    }

    Locale reader() {
        return reader;
    }

    String bare() {
        return bare.sql();
    }
}
