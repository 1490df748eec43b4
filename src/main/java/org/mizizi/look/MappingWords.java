package org.mizizi.look;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.country.Dimension;
import org.mizizi.country.Vocabulary;

/** What others call a dimension, in one line; that it is not mapped, where it is not. */
public final class MappingWords {

    private MappingWords() {}

    public static String of(Component where, Dimension dimension) {
        return dimension.mapping().isEmpty()
                ? where.getTranslation("country.dimension.unmapped")
                : Stream.of(Vocabulary.values())
                        .filter(vocabulary -> !dimension.codesOf(vocabulary).isEmpty())
                        .map(vocabulary -> line(where, vocabulary, dimension.codesOf(vocabulary)))
                        .collect(Collectors.joining(" · "));
    }

    private static String line(Component where, Vocabulary vocabulary, List<String> codes) {
        return where.getTranslation("country.vocabulary." + vocabulary) + " \u2066" + String.join(", ", codes)
                + "\u2069";
    }
}
