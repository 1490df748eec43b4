package org.mizizi.traceability;

import java.util.Set;

/**
 * How a claim stands: derived from the answers of those who are asked, in the database ({@code traceability.standing}).
 * Stored is only whether it was taken back.
 */
public enum LinkState {
    /** Nobody has answered yet, and there is still time. */
    CLAIMED,
    /** Nobody has answered, and the day to do so has passed; silence is never consent. */
    UNANSWERED,
    CONFIRMED,
    PARTLY,
    DISPUTED,
    /** Taken back by the claimant. */
    WITHDRAWN,
    /** An end has changed since it was answered; for some time the earlier state still counts. */
    TO_RECONFIRM,
    /** The claimant alone could be asked: shown, answered by nobody, never counted as confirmed. */
    OWN;

    private static final Set<LinkState> ANSWERS = Set.of(CONFIRMED, PARTLY, DISPUTED);

    /** Whether this is what an organisation can say of a claim. */
    public boolean isAnswer() {
        return ANSWERS.contains(this);
    }
}
