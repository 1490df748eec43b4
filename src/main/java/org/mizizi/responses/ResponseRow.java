package org.mizizi.responses;

import java.time.Instant;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.LocalizedText;

/** A response in a list, with the name of the agency. */
public record ResponseRow(ResponseId id, RoundId round, To to, Agency agency, Answer answer, Instant givenAt) {

    /** The priority that it answers. */
    public record To(PriorityId priority, String priorityReference, LocalizedText priorityTitle) {}

    /** Who answers. */
    public record Agency(String organisationReference, LocalizedText organisationName) {}
}
