package org.mizizi.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.shared.Subject;

/** Which part of the ledger is shown; it lives in the address, so that it can be sent as a link. */
record LedgerFilter(int from, @Nullable Subject about) {

    static final LedgerFilter NEWEST = new LedgerFilter(0, null);

    static LedgerFilter of(Address where) {
        return new LedgerFilter(
                where.asked("from")
                        .filter(number -> number.matches("\\d{1,8}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                where.asked("about").flatMap(LedgerFilter::subject).orElse(null));
    }

    private static Optional<Subject> subject(String written) {
        var parts = written.split("/", 2);
        try {
            return parts.length == 2 ? Optional.of(new Subject(parts[0], UUID.fromString(parts[1]))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    LedgerFilter from(int line) {
        return new LedgerFilter(line, about);
    }

    static LedgerFilter about(Subject subject) {
        return new LedgerFilter(0, subject);
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, String>();
        if (about != null) {
            parameters.put("about", about.kind() + "/" + about.id());
        }
        if (from > 0) {
            parameters.put("from", String.valueOf(from));
        }
        return QueryParameters.simple(parameters);
    }
}
