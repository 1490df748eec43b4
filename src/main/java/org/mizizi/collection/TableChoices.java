package org.mizizi.collection;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.mizizi.collection.FormTexts.Choice;

/** What can stand in a column of a table: the codes, or what any reader of the portal calls them. */
final class TableChoices {

    /** Between a province and its district; a place is found by its own name too. */
    private static final String WITHIN = "›";

    private final Map<String, Set<String>> codes = new HashMap<>();

    TableChoices(List<Choice> choices, Collection<SequencedMap<String, String>> said) {
        choices.forEach(choice -> said.forEach(texts -> name(texts.getOrDefault(choice.key(), ""), choice.code())));
        choices.forEach(choice -> codes.put(plain(choice.code()), Set.of(choice.code())));
    }

    private void name(String name, String code) {
        add(name, code);
        add(name.substring(name.lastIndexOf(WITHIN) + 1), code);
    }

    private void add(String name, String code) {
        if (!name.isBlank()) {
            codes.computeIfAbsent(plain(name), _ -> new LinkedHashSet<>()).add(code);
        }
    }

    /** The codes that are meant: none, where nothing is called so, and several, where more than one thing is. */
    Set<String> meant(String written) {
        return codes.getOrDefault(plain(written), Set.of());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
