package org.mizizi.actors;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mizizi.shared.LocalizedText;

/** The people of a constituency as they are called: the same, where the same words are used in any language, in any order. */
record People(Set<String> names) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    People(LocalizedText constituency) {
        this(constituency.texts().values().stream()
                .map(People::plain)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean areThoseOf(People others) {
        return !Collections.disjoint(names, others.names);
    }

    /** Case, accents, signs, repetition and the order of words do not make other people. */
    private static String plain(String name) {
        var letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = Arrays.stream(BETWEEN.split(letters, -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(" ", words);
    }
}
