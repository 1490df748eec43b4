package org.mizizi.translations;

import java.util.Optional;
import org.mizizi.shared.Paths;

/** What people say in a language that others do not read, so that they need it translated. */
public enum OriginalKind {
    INPUT,
    COMMENT,
    PLAN,
    PRIORITY,
    GOAL,
    ROUND,
    RESPONSE,
    ANSWER;

    /** The page of the workspace on which it is read, where it has one. */
    public Optional<String> page(String reference) {
        return switch (this) {
            case INPUT -> Optional.of(Paths.input(reference));
            case PLAN -> Optional.of(Paths.plan(reference));
            case PRIORITY -> Optional.of(Paths.priority(reference));
            case GOAL -> Optional.of(Paths.trace(reference));
            case ROUND -> Optional.of(Paths.round(reference));
            case ANSWER -> Optional.of(Paths.trace(claimant(reference)));
            case COMMENT, RESPONSE -> Optional.empty();
        };
    }

    /** What claims that about which was asked; an answer is called by it, by what it claims, and by who answered. */
    private static String claimant(String answer) {
        return answer.split("\\.(?=[A-Z])", 2)[0];
    }
}
