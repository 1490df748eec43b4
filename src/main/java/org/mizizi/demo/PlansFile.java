package org.mizizi.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.plans.Consultation;
import org.mizizi.plans.Contested;
import org.mizizi.plans.HumanitarianGround;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlanState;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Side;
import org.mizizi.traceability.LinkState;

/** plans.yaml: implementation plans, what they claim to follow from, and what owners and ministries said of them. */
record PlansFile(List<PlanEntry> plans) {

    record PlanEntry(
            String key,
            String author,
            String language,
            PlanState state,
            int drafted,
            @Nullable Integer saved,
            @Nullable Integer submitted,
            @Nullable ReviewEntry inReview,
            List<EndorsementEntry> endorsed,
            String title,
            String summary,
            @Nullable HumanitarianGround ground,
            List<ContestEntry> contests,
            List<String> places,
            int starts,
            int ends,
            List<MoneyEntry> money,
            List<ConsultationEntry> consultations,
            List<String> policies,
            @Nullable Contested contested,
            @Nullable String contestedNote,
            List<LinkEntry> links,
            List<DecisionEntry> decisions) {}

    record ContestEntry(String author, int day, String language, String words) {}

    record ReviewEntry(String by, int day) {}

    record EndorsementEntry(String author, int day) {}

    record MoneyEntry(int quarter, BigDecimal amount) {}

    record ConsultationEntry(
            String who,
            @Nullable String organisation,
            Side side,
            int day,
            Consultation.Mode mode,
            String said,
            String changed) {}

    /** One upstream end: a goal, a priority or an input. */
    record LinkEntry(
            @Nullable String goal,
            @Nullable String priority,
            @Nullable String input,
            String evidence,
            List<AnswerEntry> answers) {}

    record AnswerEntry(
            LinkState state,
            String author,
            int day,
            String language,
            String words,
            @Nullable ReplyEntry reply) {}

    /** What whoever claims says to an answer. */
    record ReplyEntry(int day, String language, String words) {}

    record DecisionEntry(
            String author, int day, PlanOutcome outcome, LocalizedText reasons, List<ConditionEntry> conditions) {}

    record ConditionEntry(int due, LocalizedText text) {}

    static PlansFile read() {
        return DemoFiles.read("plans", PlansFile.class);
    }
}
