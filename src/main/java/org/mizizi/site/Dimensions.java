package org.mizizi.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizizi.country.Countries;
import org.mizizi.country.Dimension;
import org.mizizi.country.Vocabulary;
import org.mizizi.shared.LocalizedText;

/** What the dimensions are called that a page names, and what others call them. */
record Dimensions(Map<String, Dimension> byCode) {

    static Dimensions of(Countries countries) {
        return new Dimensions(
                countries.dimensions().stream().collect(Collectors.toMap(Dimension::code, Function.identity())));
    }

    /** Its code where it is none of this country. */
    public LocalizedText name(String code) {
        var known = byCode.get(code);
        return known == null ? LocalizedText.of("en", code) : known.name();
    }

    /** The vocabularies in which it has codes. */
    public List<Vocabulary> vocabularies(String code) {
        return List.of(Vocabulary.values()).stream()
                .filter(vocabulary -> !codes(code, vocabulary).isEmpty())
                .toList();
    }

    public List<String> codes(String code, Vocabulary vocabulary) {
        var known = byCode.get(code);
        return known == null ? List.of() : known.codesOf(vocabulary);
    }
}
