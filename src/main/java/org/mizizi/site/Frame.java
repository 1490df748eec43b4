package org.mizizi.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Ledger;
import org.mizizi.country.Country;

/** What stands around every page: the country, the same page in the other languages, and the head of the ledger. */
record Frame(@Nullable Country country, List<Language> languages, Ledger.Head head) {

    /** The same page in a language, under its own name. */
    record Language(String code, String name, String address, boolean chosen) {}

    Frame {
        languages = List.copyOf(languages);
    }
}
