package org.mizizi.priorities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LanguageTag;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What an author writes: one sentence, more words if they like, in their language; where, about what, and for whom. */
public record InputContent(
        InputKind kind,
        @Written(Writing.LANGUAGE) String language,
        @Written(Writing.TITLE) String title,
        @Written(Writing.WORDS) String words,
        @Nullable String place,
        @Nullable Integer peopleAffected,
        @Nullable String dimension,
        Authorship authorship) {

    /** More than live in any country of one region; far below what the database can hold. */
    public static final int MOST_PEOPLE = 1_000_000_000;

    private static final List<Rule<InputContent>> BOUNDS = List.of(
            Rule.of(
                    "input.people-below-zero",
                    content -> content.peopleAffected() == null || content.peopleAffected() >= 0),
            Rule.of(
                    "input.people-too-many",
                    content -> content.peopleAffected() == null || content.peopleAffected() <= MOST_PEOPLE));

    private static final List<Rule<InputContent>> RULES = List.of(
            Rule.of("input.no-sentence", content -> !content.title().isBlank()),
            Rule.of(
                    "input.sentence-too-long",
                    content -> Writing.TITLE.objection(content.title()).isEmpty()),
            Rule.of(
                    "input.words-too-long",
                    content -> Writing.WORDS.objection(content.words()).isEmpty()),
            Rule.of("input.unknown-language", content -> LanguageTag.is(content.language())),
            Rule.of("input.no-place", content -> content.place() != null),
            Rule.of("input.no-dimension", content -> content.dimension() != null));

    public InputContent {
        title = title.strip();
        words = words.strip();
    }

    /** An empty page in the author's language. */
    public static InputContent blank(String language) {
        return new InputContent(InputKind.NEED, language, "", "", null, null, null, Authorship.ORGANISATION);
    }

    /** Everything that is still missing before it can be submitted. */
    public List<Refusal> objections() {
        return Stream.of(RULES, BOUNDS)
                .flatMap(rules -> Rule.objections(rules, this).stream())
                .toList();
    }

    /** What not even a draft can hold. */
    Optional<Refusal> bounds() {
        return Rule.objection(BOUNDS, this);
    }
}
