package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What can be done with what is said against a mandate, and by whom. */
public enum ContestStep {
    ANSWER(Right.CLAIM_MANDATE),
    SETTLE(Right.VERIFY_MANDATE),
    TAKE_BACK(Right.CONTEST_MANDATE);

    /** Somebody who would take a step. */
    record Attempt(MandateCard card, MandateContest contest, Actor by) {

        private boolean ofOwnMandate() {
            return by.actsFor(card.mandate().organisation());
        }
    }

    private static final Rule<Attempt> OPEN =
            Rule.of("contest.settled", attempt -> attempt.contest().isOpen());
    private static final Rule<Attempt> OF_THEIR_MANDATE = Rule.of("mandate.of-others", Attempt::ofOwnMandate);
    private static final Rule<Attempt> UNANSWERED =
            Rule.of("contest.answered", attempt -> attempt.contest().answer() == null);
    private static final Rule<Attempt> OF_ANOTHERS_MANDATE =
            Rule.of("contest.own-organisation", attempt -> !attempt.ofOwnMandate());
    private static final Rule<Attempt> SAID_BY_THEM = Rule.of(
            "contest.of-others",
            attempt -> !attempt.contest().isFound()
                    && attempt.by().actsFor(attempt.contest().by()));

    private final Right right;

    ContestStep(Right right) {
        this.right = right;
    }

    /** Who may take it at all. */
    public Right right() {
        return right;
    }

    Optional<Refusal> objection(Attempt attempt) {
        return Rule.objection(rules(), attempt);
    }

    private List<Rule<Attempt>> rules() {
        return switch (this) {
            case ANSWER -> List.of(OPEN, OF_THEIR_MANDATE, UNANSWERED);
            case SETTLE -> List.of(OPEN, OF_ANOTHERS_MANDATE);
            case TAKE_BACK -> List.of(OPEN, SAID_BY_THEM);
        };
    }
}
