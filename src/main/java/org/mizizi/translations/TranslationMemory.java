package org.mizizi.translations;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What translators have said before: sentences that are the same or nearly so, of texts that are still public, with their
 * translations as they stand; none that is stale, disputed or a machine’s. It keeps nothing of its own.
 */
@Service
@Transactional(readOnly = true)
public class TranslationMemory {

    /** A translator looks at a few. */
    private static final int MOST = 5;

    private static final int MOST_SENTENCES = 60;
    private static final int OF_EACH = 2;

    private final MemoryRows rows;

    TranslationMemory(MemoryRows rows) {
        this.rows = rows;
    }

    /** What was said before of what this text says, in the language into which it is to be translated; the best first. */
    @Requires(Right.TRANSLATE)
    public List<Earlier> alike(UUID subject, Said original, @Written(Writing.LANGUAGE) String into) {
        var sentences = Sentences.of(original).stream().limit(MOST_SENTENCES).toList();
        var runs = sentences.stream()
                .flatMap(sentence -> Likeness.runs(sentence).stream())
                .distinct()
                .toList();
        if (runs.isEmpty()) {
            return List.of();
        }
        var said = rows.saying(subject, original.language(), runs, into);
        return sentences.stream()
                .flatMap(sentence -> best(sentence, said))
                .sorted(Earlier.BEST)
                .limit(MOST)
                .toList();
    }

    private static Stream<Earlier> best(String sentence, List<MemoryRows.Text> said) {
        return said.stream()
                .flatMap(text -> text.beside(sentence))
                .filter(one -> one.likeness() >= Likeness.LEAST)
                .collect(toMap(Earlier::translation, Function.identity(), BinaryOperator.minBy(Earlier.BEST)))
                .values()
                .stream()
                .sorted(Earlier.BEST)
                .limit(OF_EACH);
    }
}
