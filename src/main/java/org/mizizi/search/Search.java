package org.mizizi.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import org.mizizi.country.Countries;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.TypedReference;
import org.mizizi.shared.Writing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is public by its reference, by parts of its words, or by other forms of them, however they are typed. */
@Service
@Transactional(readOnly = true)
public class Search {

    private final SearchRows rows;
    private final Countries countries;

    Search(SearchRows rows, Countries countries) {
        this.rows = rows;
        this.countries = countries;
    }

    /** What is public and bears all of these words, by kind; of each the first few, the best first. */
    @Requires(Right.READ_PUBLIC)
    public Map<HitKind, Found> find(String typed, Locale reader, int most) {
        var asking = rows.asking(Writing.sought(typed), TypedReference.of(typed).orElse(null), languages(reader));
        return asking.isEmpty() ? Map.of() : rows.found(asking, reader.getLanguage(), most);
    }

    private SequencedSet<String> languages(Locale reader) {
        var languages = new LinkedHashSet<String>();
        languages.add(reader.getLanguage());
        if (countries.founded()) {
            languages.addAll(countries.country().languages());
        }
        return languages;
    }
}
