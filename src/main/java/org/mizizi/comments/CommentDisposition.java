package org.mizizi.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/**
 * The answer to a comment: what became of it, why, and the changed words if any. When it {@code rewrites}, the changed
 * words are the whole paragraph (or description of the goal) of the revised version.
 */
public record CommentDisposition(
        CommentOutcome outcome,
        @Written(Writing.REASON) LocalizedText reason,
        @Written(Writing.WORDS) @Nullable LocalizedText changedText,
        boolean rewrites) {

    private static final List<Rule<CommentDisposition>> RULES = List.of(Rule.of(
            "comment.not-taken-up-changes-nothing",
            answer -> answer.outcome() != CommentOutcome.NOT_TAKEN_UP || answer.changedText() == null));

    public static CommentDisposition of(CommentOutcome outcome, LocalizedText reason) {
        return new CommentDisposition(outcome, reason, null, false);
    }

    /** Shows the words that changed, beside the answer only. */
    public CommentDisposition quoting(LocalizedText changedWords) {
        return new CommentDisposition(outcome, reason, changedWords, false);
    }

    /** Gives the paragraph, or the description of the goal, this text in the revised version. */
    public CommentDisposition rewriting(LocalizedText wholeText) {
        return new CommentDisposition(outcome, reason, wholeText, true);
    }

    /** Why this is no answer, if so; a text for the strategy must be in every official language. */
    public List<Refusal> objections(List<String> languages) {
        var objections = Rule.objections(RULES, this);
        return !objections.isEmpty() || changedText == null || !rewrites
                ? objections
                : changedText
                        .missing(languages)
                        .map(language -> Refusal.of("comment.changed-text-language", language))
                        .toList();
    }
}
