package org.mizizi.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What changed between two versions of a text, word by word: where something was replaced, what went comes first. */
public final class ChangedWords {

    /** Whether words stand in both versions, only in the earlier one, or only in the later one. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words of one fate that stand together, and the space before them. */
    public record Run(Fate fate, String space, String words) {
        private Run apart() {
            return space.isEmpty() && fate == Fate.ADDED && Character.isLetterOrDigit(words.codePointAt(0))
                    ? new Run(fate, " ", words)
                    : this;
        }
    }

    /** A word keeps the marks and an amount the spaces inside it; every other mark is a word of its own. */
    private static final Pattern WORD = Pattern.compile("""
            (?x) (?<space>[\\s\\p{Z}]*) (?<word>
                [\\p{L}\\p{M}\\p{N}\\p{Sc}\\x{200C}\\x{200D}]+
                (?: ['’.,٫٬\\-\\x{2011}] [\\p{L}\\p{M}\\p{N}\\x{200C}\\x{200D}]+ | [\\xA0\\x{202F}] [\\p{N}\\p{Sc}]+ )*
                | \\S )
            """);

    private record Word(String space, String text) {}

    private ChangedWords() {}

    public static List<Run> between(String before, String now) {
        var earlier = words(before);
        var later = words(now);
        var runs = new ArrayList<Run>();
        for (var step : DiffUtils.diff(texts(earlier), texts(later), true).getDeltas()) {
            switch (step.getType()) {
                case EQUAL -> add(runs, Fate.KEPT, later, step.getTarget());
                case DELETE, INSERT, CHANGE -> {
                    add(runs, Fate.REMOVED, earlier, step.getSource());
                    add(runs, Fate.ADDED, later, step.getTarget());
                }
            }
        }
        return apart(runs);
    }

    /** A word that takes the place of another does not stick to it. */
    private static List<Run> apart(List<Run> runs) {
        return IntStream.range(0, runs.size())
                .mapToObj(place -> place > 0 && runs.get(place - 1).fate() == Fate.REMOVED
                        ? runs.get(place).apart()
                        : runs.get(place))
                .toList();
    }

    private static void add(List<Run> runs, Fate fate, List<Word> words, Chunk<String> where) {
        if (where.size() > 0) {
            var part = words.subList(where.getPosition(), where.getPosition() + where.size());
            var rest = part.stream().skip(1).map(word -> word.space() + word.text());
            var text = Stream.concat(Stream.of(part.getFirst().text()), rest).collect(Collectors.joining());
            runs.add(new Run(fate, part.getFirst().space(), text));
        }
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(found.group("space"), found.group("word")))
                .toList();
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
