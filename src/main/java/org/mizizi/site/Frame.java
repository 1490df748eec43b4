package org.mizizi.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Ledger;
import org.mizizi.country.Country;

/** What stands around every page: the country, the same page in the other languages and where none is chosen, the head of the ledger,
 * the name of a reader who has signed in, and the strip of the demo country, which exists nowhere else. */
record Frame(
        @Nullable Country country,
        List<Language> languages,
        String anyLanguage,
        Ledger.Head head,
        @Nullable String reader,
        @Nullable Demo demo) {

    /** The same page in a language, under its own name; the address also as the whole world knows it. */
    record Language(String code, String name, String address, String known, boolean chosen) {}

    /** The page it stands on, which another person may want to see, and the country's time. */
    record Demo(String page, Instant now) {}

    Frame {
        languages = List.copyOf(languages);
    }
}
