package org.mizizi.plans;

import org.mizizi.country.ApprovalRule;

/** how far a plan is with what the approval rule of today asks for. */
public record ApprovalProgress(ApprovalRule rule, int endorsements) {

    public int required() {
        return rule.civilSocietyEndorsements();
    }

    public int lacking() {
        return Math.max(0, required() - endorsements);
    }
}
