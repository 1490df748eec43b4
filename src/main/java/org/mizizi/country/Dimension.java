package org.mizizi.country;

import java.util.List;
import java.util.Objects;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/**
 * One of the fields peace is built in, such as security; data, not code. Its mapping says what others call it;
 * without one it is not mapped.
 */
public record Dimension(String code, @Written(Writing.NAME) LocalizedText name, List<Counterpart> mapping) {

    /** Nothing of it is left out, not by a file either. */
    public Dimension {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        mapping = mapping == null ? List.of() : List.copyOf(mapping);
    }

    /** What stands for it in the list of others. */
    public record Counterpart(Vocabulary vocabulary, String code) {

        public Counterpart {
            Objects.requireNonNull(vocabulary);
            Objects.requireNonNull(code);
        }

        /** Whether that list has such a code. */
        public boolean fits() {
            return vocabulary.knows(code);
        }
    }

    /** Whether each stands in its list, and none twice. */
    public boolean mapsToWhatThereIs() {
        return mapping.stream().allMatch(Counterpart::fits)
                && mapping.stream().distinct().count() == mapping.size();
    }

    /** The codes of one list. */
    public List<String> codesOf(Vocabulary vocabulary) {
        return mapping.stream()
                .filter(counterpart -> counterpart.vocabulary() == vocabulary)
                .map(Counterpart::code)
                .toList();
    }
}
