package org.mizizi.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.LineSearch;
import org.mizizi.look.Address;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Subject;

/** Which lines of the ledger are shown; it lives in the address, so that it can be sent as a link. */
record LedgerFilter(LineSearch search) {

    private static final String ABOUT = "about";
    private static final String WORDS = "words";
    private static final String DAY = "day";

    static final LedgerFilter EVERYTHING = new LedgerFilter(LineSearch.EVERYTHING);

    static LedgerFilter about(Subject subject) {
        return new LedgerFilter(LineSearch.about(subject));
    }

    static LedgerFilter of(Address where) {
        return new LedgerFilter(new LineSearch(
                where.asked(ABOUT).flatMap(LedgerFilter::subject).orElse(null),
                where.asked(WORDS).orElse(null),
                where.asked(DAY).flatMap(LedgerFilter::day).orElse(null)));
    }

    private static Optional<Subject> subject(String written) {
        var parts = written.split("/", 2);
        try {
            return parts.length == 2 ? Optional.of(new Subject(parts[0], UUID.fromString(parts[1]))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    LedgerFilter searched(@Nullable String words, @Nullable LocalDate day) {
        return new LedgerFilter(new LineSearch(search.about(), words, day));
    }

    boolean isNarrow() {
        return !search.equals(LineSearch.EVERYTHING);
    }

    QueryParameters query() {
        return QueryParameters.simple(asked());
    }

    /** The same at another page. */
    QueryParameters at(PageKey key) {
        var asked = asked();
        asked.put(PageKey.PARAMETER, key.written());
        return QueryParameters.simple(asked);
    }

    private Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        var about = search.about();
        if (about != null) {
            asked.put(ABOUT, about.kind() + "/" + about.id());
        }
        var words = search.words();
        if (words != null && !words.isBlank()) {
            asked.put(WORDS, words.strip());
        }
        var day = search.day();
        if (day != null) {
            asked.put(DAY, day.toString());
        }
        return asked;
    }
}
