package org.mizizi.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Ledger;
import org.mizizi.country.Country;

/** What stands around every page: the country, the same page in the other languages, the head of the ledger,
 * and the name of a reader who has signed in. */
record Frame(
        @Nullable Country country,
        List<Language> languages,
        Ledger.Head head,
        @Nullable String reader) {

    /** The same page in a language, under its own name. */
    record Language(String code, String name, String address, boolean chosen) {}

    Frame {
        languages = List.copyOf(languages);
    }
}
