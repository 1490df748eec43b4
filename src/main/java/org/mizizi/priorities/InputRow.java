package org.mizizi.priorities;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Mandate;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/** An input as one reader may see it: what its authorship keeps back is not in the row at all. */
public record InputRow(
        InputId id,
        @Nullable String reference,
        In round,
        InputContent content,
        Voice voice,
        Progress progress,
        @Nullable InputAnswer answer,
        Endorsements endorsements) {

    /** The round in which it was said. */
    public record In(RoundId id, String reference) {}

    /**
     * As much as this reader may know of who speaks, for whom, and under which mandate; {@code mine} is the reader's own,
     * {@code ours} their organisation's.
     */
    public record Voice(
            @Nullable String author,
            boolean deputised,
            @Nullable LocalizedText organisation,
            @Nullable String organisationReference,
            Mandate.@Nullable State mandate,
            boolean mine,
            boolean ours) {

        public boolean isProtected() {
            return organisation == null;
        }

        public boolean isContested() {
            return mandate == Mandate.State.CONTESTED;
        }
    }

    /** How far it has come: what the convenor asked of its author, and the priorities it was grouped into. */
    public record Progress(
            InputState state,
            @Nullable Instant submittedAt,
            @Nullable LocalizedText returnReason,
            @Nullable String priorities) {

        /** The references of the priorities it is part of. */
        public List<String> groupedInto() {
            return priorities == null ? List.of() : List.of(priorities.split(" "));
        }
    }

    /** How many say "this is our need too"; {@code ours} tells whether the reader's organisation is one of them. */
    public record Endorsements(int number, boolean ours) {}

    public InputState state() {
        return progress.state();
    }

    /** Why the reader does not say "this is our need too" of it, as far as the input itself goes. */
    public Optional<Refusal> endorsementObjection() {
        if (voice.ours()) {
            return Optional.of(Refusal.of("input.own"));
        }
        return endorsements.ours() ? Optional.of(Refusal.of("input.endorsed")) : Optional.empty();
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** What became of it, if it has been answered. */
    public @Nullable InputOutcome outcome() {
        return answer == null ? null : answer.outcome();
    }
}
