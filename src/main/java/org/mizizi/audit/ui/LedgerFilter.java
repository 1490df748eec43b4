package org.mizizi.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Subject;

/** What the lines of the ledger are about that are shown; it lives in the address, so that it can be sent as a link. */
record LedgerFilter(@Nullable Subject about) {

    private static final String ABOUT = "about";

    static final LedgerFilter EVERYTHING = new LedgerFilter(null);

    static LedgerFilter of(Address where) {
        return new LedgerFilter(
                where.asked(ABOUT).flatMap(LedgerFilter::subject).orElse(null));
    }

    private static Optional<Subject> subject(String written) {
        var parts = written.split("/", 2);
        try {
            return parts.length == 2 ? Optional.of(new Subject(parts[0], UUID.fromString(parts[1]))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
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
        if (about != null) {
            asked.put(ABOUT, about.kind() + "/" + about.id());
        }
        return asked;
    }
}
