package org.mizizi.plans;

import java.util.List;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.LinkRow;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version in writing: its content, what it claims to follow from, and what its authors reply to the questions with
 * which the version before was returned. Only the plan's own organisation sees it.
 */
public record PlanDraft(PlanContent content, List<Claim> claims, List<Reply> replies) {

    private static final JsonMapper JSON = new JsonMapper();

    public PlanDraft {
        claims = List.copyOf(claims);
        replies = replies.stream().filter(reply -> !reply.words().isEmpty()).toList();
    }

    /** A version that replies to nothing. */
    public PlanDraft(PlanContent content, List<Claim> claims) {
        this(content, claims, List.of());
    }

    /** A version to begin from: the words and the claims of the one before. */
    static PlanDraft again(PlanContent content, List<LinkRow> cited) {
        return new PlanDraft(content, cited.stream().map(LinkRow::again).toList());
    }

    public static PlanDraft valueOf(String json) {
        return JSON.readValue(json, PlanDraft.class);
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }
}
