package org.mizizi.memory;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mizizi.shared.AsTyped;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.Rule;

/**
 * The fields of a form as its writer left them, under names that do not change with the language. {@code version} is
 * the keeping it started from; {@code startedFrom} the state of the object it is about.
 */
@AsTyped
public record KeptForm(
        UUID id, FormPlace place, UUID version, Map<String, String> words, String startedFrom, Instant keptAt) {

    /** How many characters one form may keep, all fields together. */
    public static final int LONGEST = 200_000;

    static final List<Rule<KeptForm>> RULES = List.of(Rule.of("memory.too-long", form -> form.length() <= LONGEST));

    public KeptForm {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** A form that was never kept so far. */
    public static KeptForm begun(FormPlace place, String startedFrom) {
        return new KeptForm(Identifier.next(), place, Identifier.next(), Map.of(), startedFrom, Instant.EPOCH);
    }

    public KeptForm saying(Map<String, String> newWords) {
        return new KeptForm(id, place, version, newWords, startedFrom, keptAt);
    }

    KeptForm beside() {
        return new KeptForm(Identifier.next(), place, version, words, startedFrom, keptAt);
    }

    private int length() {
        return words.values().stream().mapToInt(String::length).sum();
    }
}
