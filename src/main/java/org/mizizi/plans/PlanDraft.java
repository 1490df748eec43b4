package org.mizizi.plans;

import java.util.List;
import org.mizizi.traceability.Claim;

/** A version in writing: its content, and what it claims to follow from. Only the plan's own organisation sees it. */
public record PlanDraft(PlanContent content, List<Claim> claims) {

    public PlanDraft {
        claims = List.copyOf(claims);
    }
}
