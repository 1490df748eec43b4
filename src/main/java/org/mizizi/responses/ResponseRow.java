package org.mizizi.responses;

import java.time.Instant;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.LocalizedText;

/** A response in a list, with the name of the agency. */
public record ResponseRow(
        ResponseId id,
        RoundId round,
        PriorityId priority,
        String priorityReference,
        LocalizedText priorityTitle,
        String organisationReference,
        LocalizedText organisationName,
        Intention intention,
        String reason,
        String language,
        Instant givenAt) {

    public Answer answer() {
        return new Answer(intention, reason, language);
    }
}
