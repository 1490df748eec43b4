package org.mizizi.translations;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mizizi.shared.Folding;

/**
 * How much two sentences are alike, from 0 to 100: the share of the threes of neighbouring characters that both have, as
 * {@code shared.trigrams} finds them. It is 100 only where nothing differs but what search passes over.
 */
final class Likeness {

    /** Nobody saves time with less. */
    static final int LEAST = 60;

    private static final int WHOLE = 100;
    private static final int THREE = 3;
    private static final int RUNS = 3;
    private static final int SHORT = 24;

    private Likeness() {}

    static int of(String one, String other) {
        var folded = Folding.fold(one);
        var beside = Folding.fold(other);
        if (folded.equals(beside)) {
            return WHOLE;
        }
        var all = new HashSet<>(threes(folded));
        var both = new HashSet<>(threes(beside));
        var sum = all.size() + both.size();
        both.retainAll(all);
        var either = sum - both.size();
        return either == 0 ? 0 : Math.min(WHOLE - 1, WHOLE * both.size() / either);
    }

    private static Set<String> threes(String folded) {
        return Arrays.stream(folded.split(" ")).flatMap(Likeness::threesOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Words too short for one are one themselves. */
    private static Stream<String> threesOf(String word) {
        var letters = word.codePoints().toArray();
        return letters.length < THREE
                ? Stream.of(word)
                : IntStream.rangeClosed(0, letters.length - THREE).mapToObj(place -> new String(letters, place, THREE));
    }

    /**
     * Folded parts of a sentence of which a near one has at least one whole, unless each of them differs: what an index
     * can look for. None where the sentence has no word that is long enough for it.
     */
    static List<String> runs(String sentence) {
        var folded = Folding.fold(sentence);
        var words = folded.split(" ");
        var runs = folded.length() < SHORT || words.length < RUNS ? 1 : RUNS;
        return IntStream.range(0, runs)
                .mapToObj(run -> String.join(
                        " ", Arrays.copyOfRange(words, run * words.length / runs, (run + 1) * words.length / runs)))
                .filter(run ->
                        Arrays.stream(run.split(" ")).anyMatch(word -> word.codePointCount(0, word.length()) >= THREE))
                .toList();
    }
}
