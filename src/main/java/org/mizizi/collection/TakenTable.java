package org.mizizi.collection;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.collection.Collector.CollectorId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;

/** A table of inputs from paper that a member handed in for their organisation, all at once, and may take back as a whole. */
public record TakenTable(
        CollectorId id,
        RoundId round,
        OrganisationId organisation,
        PersonId person,
        Instant takenAt,
        @Nullable Instant takenBackAt,
        int inputs) {

    /** What became of a row: its reference, and the code for whoever spoke, which is shown now and never again. */
    public record Taken(long row, String sentence, String reference, String receipt, boolean newReceipt) {}

    /** Why it is not taken back any more, if so; that its round is over says the round. */
    Optional<Refusal> objection() {
        return takenBackAt == null
                ? Optional.empty()
                : Optional.of(Refusal.of("collection.table.taken-back", takenBackAt));
    }
}
