package org.mizizi.translations;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said, sentence by sentence: so much of it is said again elsewhere. */
final class Sentences {

    /** A sentence, or more of them where those of the two languages do not answer one another, and how it was translated. */
    record Pair(String original, String translation) {}

    private Sentences() {}

    /** The sentences of a text, without the blanks around them; lines end sentences. */
    static List<String> of(Said said) {
        return Stream.concat(Stream.of(said.title()), said.words().lines())
                .flatMap(line -> of(line, said.language()).stream())
                .distinct()
                .toList();
    }

    private static List<String> of(String line, String language) {
        var breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(line);
        var sentences = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(line.substring(start, end).strip());
            start = end;
        }
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    /** Each piece of the original beside that of its translation, as small as both have equally many of. */
    static List<Pair> aligned(Said original, Said translation) {
        var pairs = new ArrayList<Pair>();
        pairs.addAll(aligned(original.title(), original.language(), translation.title(), translation.language()));
        var lines = original.words().lines().filter(line -> !line.isBlank()).toList();
        var others = translation.words().lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() == others.size()) {
            IntStream.range(0, lines.size())
                    .forEach(line -> pairs.addAll(
                            aligned(lines.get(line), original.language(), others.get(line), translation.language())));
        } else {
            pairs.add(new Pair(original.words(), translation.words()));
        }
        return List.copyOf(pairs);
    }

    private static List<Pair> aligned(String line, String language, String other, String into) {
        var sentences = of(line, language);
        var others = of(other, into);
        return sentences.size() == others.size()
                ? IntStream.range(0, sentences.size())
                        .mapToObj(place -> new Pair(sentences.get(place), others.get(place)))
                        .toList()
                : List.of(new Pair(line.strip(), other.strip()));
    }
}
