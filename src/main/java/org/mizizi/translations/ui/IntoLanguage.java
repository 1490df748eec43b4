package org.mizizi.translations.ui;

import static java.util.function.Predicate.not;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.mizizi.look.Address;
import org.mizizi.look.LongList;
import org.mizizi.look.Reading;
import org.mizizi.shared.Asked;

/** Into which language a page of translators leads: the one asked for among those in which people write, or else the reader's own. */
record IntoLanguage(Reading reader) {

    static final String LANGUAGE = "language";

    String of(Address where) {
        return known(where.asked(LANGUAGE)).orElse(own());
    }

    String of(Asked asked) {
        return known(Optional.ofNullable(asked.code(LANGUAGE))).orElse(own());
    }

    /** A code from an address, where it is of a language in which people write. */
    Optional<String> known(Optional<String> code) {
        return code.filter(reader.written()::contains);
    }

    String own() {
        return reader.writes();
    }

    /** The list by language, the reader's own where none is chosen. */
    <T> LongList<T> chosen(LongList<T> list, String label) {
        var others = new LinkedHashMap<String, String>();
        reader.written().stream()
                .filter(not(own()::equals))
                .forEach(language -> others.put(language, reader.language(language)));
        return list.choice(LANGUAGE, label, reader.language(own()), others);
    }
}
