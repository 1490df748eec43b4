package org.mizizi.safety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has become of a report, for whoever has its code: nothing of what was reported, which others might find with it. */
public record ReportProgress(
        LocalDate reportedOn,
        @Nullable LocalDate readOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answerLanguage,
        @Nullable String answer) {

    public Report.State state() {
        return answer != null ? Report.State.ANSWERED : readOn != null ? Report.State.READ : Report.State.UNREAD;
    }
}
