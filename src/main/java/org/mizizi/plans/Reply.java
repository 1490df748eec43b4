package org.mizizi.plans;

import org.mizizi.plans.Decision.DecisionId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What the authors of a returned plan say to one of its questions, by its number from 1, in the language of their plan. */
public record Reply(
        DecisionId decision,
        int question,
        @Written(Writing.REASON) String words) {

    public Reply {
        words = words.strip();
    }
}
