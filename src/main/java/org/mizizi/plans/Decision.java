package org.mizizi.plans;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/**
 * What a ministry decided on one version of a plan, and by which approval rule; what the authors replied to a return
 * is there by the number of the question.
 */
public record Decision(
        DecisionId id,
        PlanId plan,
        int revision,
        OrganisationId organisation,
        Verdict verdict,
        Map<Integer, LocalizedText> replies,
        int rule,
        Instant decidedAt,
        @Nullable Deputised deputised) {

    /** Identifies a decision. */
    public record DecisionId(UUID value) implements Identifier {

        static DecisionId next() {
            return new DecisionId(Identifier.next());
        }
    }

    /** The outcome with its reasons and conditions. A return asks questions, at least its reasons. */
    public record Verdict(
            PlanOutcome outcome, LocalizedText reasons, List<Condition> conditions, List<PlanQuestion> questions) {

        public Verdict {
            conditions = List.copyOf(conditions);
            questions = outcome == PlanOutcome.RETURNED && questions.isEmpty()
                    ? List.of(new PlanQuestion(null, reasons))
                    : List.copyOf(questions);
        }

        /** Whether it asks anything beside its reasons. */
        public boolean asksMore() {
            return questions.stream().anyMatch(question -> !question.text().equals(reasons));
        }
    }

    /** A deputy decided, for whom was away; their name is there for those who may read who acts for the ministry. */
    public record Deputised(@Nullable String away) {}

    public Decision {
        replies = Map.copyOf(replies);
    }

    public Optional<LocalizedText> replyTo(int question) {
        return Optional.ofNullable(replies.get(question));
    }

    Decision withoutNames() {
        return deputised == null
                ? this
                : new Decision(
                        id, plan, revision, organisation, verdict, replies, rule, decidedAt, new Deputised(null));
    }

    boolean asked(Reply reply) {
        return id.equals(reply.decision())
                && reply.question() > 0
                && reply.question() <= verdict.questions().size();
    }
}
