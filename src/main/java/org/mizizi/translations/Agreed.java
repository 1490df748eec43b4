package org.mizizi.translations;

import java.util.List;
import java.util.Optional;
import org.mizizi.shared.Folding;
import org.mizizi.shared.LanguageTag;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** How translators render a term of one language in another, and how they do not: up to ten renderings are forbidden. */
public record Agreed(
        @Written(Writing.LANGUAGE) String originalLanguage,
        @Written(Writing.NAME) String original,
        @Written(Writing.LANGUAGE) String language,
        @Written(Writing.NAME) String rendering,
        @Written(Writing.NAME) List<String> forbidden) {

    private static final int MOST_FORBIDDEN = 10;

    public Agreed {
        original = original.strip();
        rendering = rendering.strip();
        forbidden = forbidden.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** Why it cannot be agreed on, if so. */
    Optional<Refusal> objection() {
        if (original.isEmpty() || rendering.isEmpty()) {
            return Optional.of(Refusal.of("translation.term-incomplete"));
        }
        if (LanguageTag.areReadAlike(originalLanguage, language)) {
            return Optional.of(Refusal.of("translation.term-in-one-language"));
        }
        if (forbidden.size() > MOST_FORBIDDEN) {
            return Optional.of(Refusal.of("translation.term-forbids-many", MOST_FORBIDDEN));
        }
        return forbidden.stream().map(Folding::fold).anyMatch(Folding.fold(rendering)::equals)
                ? Optional.of(Refusal.of("translation.term-forbids-itself"))
                : Optional.empty();
    }

    /** Whether somebody says the term. */
    boolean isOf(Said said) {
        return Mention.of(original, said.whole());
    }

    /**
     * What a translation of words that say the term does not keep of this, if so. The rendering may hold a forbidden one
     * within itself, as “water point” holds “water”.
     */
    public Optional<TermNote> noteOn(Said translation) {
        var words = translation.whole();
        var keepsIt = Mention.of(rendering, words);
        var without = keepsIt ? Mention.without(rendering, words) : words;
        return forbidden.stream()
                .filter(one -> Mention.of(one, without))
                .findFirst()
                .map(one -> new TermNote(this, Optional.of(one)))
                .or(() -> keepsIt ? Optional.empty() : Optional.of(new TermNote(this, Optional.empty())));
    }
}
