package org.mizizi.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;

/** A report as an auditor reads it; {@code reporter} is the name of whoever wanted to be known to them. */
public record Report(
        ReportId id,
        LocalDate reportedOn,
        String language,
        String words,
        @Nullable String place,
        @Nullable String about,
        @Nullable String reporter,
        @Nullable LocalDate readOn,
        @Nullable Answered answered) {

    /** Identifies a report. */
    public record ReportId(UUID value) implements Identifier {

        /** Not by time, as every other id: it would tell the hour. */
        static ReportId next() {
            return new ReportId(UUID.randomUUID());
        }
    }

    /** What an auditor answered to whoever reported it, and by that marked it as dealt with. */
    public record Answered(String language, String words, String by, LocalDate on) {}

    /** What has become of a report. */
    public enum State {
        UNREAD,
        READ,
        ANSWERED
    }

    public State state() {
        return answered != null ? State.ANSWERED : readOn != null ? State.READ : State.UNREAD;
    }
}
