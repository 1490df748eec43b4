package org.mizizi.responses;

import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.LocalizedText;

/** A priority that an agency may answer, with what it has answered in this round so far. */
public record PriorityToAnswer(
        PriorityId id,
        String reference,
        LocalizedText title,
        LocalizedText summary,
        @Nullable Intention intention,
        @Nullable String reason,
        @Nullable String language) {

    public @Nullable Answer answer() {
        return intention == null || reason == null || language == null ? null : new Answer(intention, reason, language);
    }
}
