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
    ANSWER,
    CLAIM,
    REPLY,
    /** What those say whom a plan consulted. */
    SAID,
    /** What a plan changed because of that. */
    CHANGED,
    /** What a plan says is contested. */
    CONTESTED;

    /** Whether it is about other things, by which it is called, and has no title of its own. */
    public boolean isAboutOthers() {
        return switch (this) {
            case INPUT, COMMENT, PLAN, PRIORITY, GOAL, ROUND -> false;
            case RESPONSE, ANSWER, CLAIM, REPLY, SAID, CHANGED, CONTESTED -> true;
        };
    }

    /** Whether a plan tells in it of people who were consulted and may never have heard of this portal. */
    boolean isOfConsultation() {
        return this == SAID || this == CHANGED || this == CONTESTED;
    }

    /** The page of the workspace on which it is read, where it has one. */
    public Optional<String> page(String reference) {
        return switch (this) {
            case INPUT -> Optional.of(Paths.input(reference));
            case PLAN -> Optional.of(Paths.plan(reference));
            case PRIORITY -> Optional.of(Paths.priority(reference));
            case GOAL -> Optional.of(Paths.trace(reference));
            case ROUND -> Optional.of(Paths.round(reference));
            case CLAIM, ANSWER, REPLY -> Optional.of(Paths.trace(downstream(reference)));
            case SAID, CHANGED, CONTESTED -> Optional.of(Paths.plan(downstream(reference)));
            case COMMENT, RESPONSE -> Optional.empty();
        };
    }

    /**
     * What is in a plan is called by the plan first. A claim is called by both its ends, the one that follows first; an answer to it by that and by who answered, a reply
     * to this by who replied in addition.
     */
    private static String downstream(String reference) {
        return reference.split("\\.(?=[A-Z])", 2)[0];
    }
}
