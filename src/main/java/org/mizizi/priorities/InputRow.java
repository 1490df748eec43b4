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

/**
 * An input as one reader may see it: what its authorship keeps back is not in the row at all. {@code mine} is the
 * reader's own, {@code ours} their organisation's; {@code priorities} are the references it was grouped into.
 */
public record InputRow(
        InputId id,
        @Nullable String reference,
        RoundId round,
        String roundReference,
        InputKind kind,
        String language,
        String title,
        String words,
        @Nullable String place,
        @Nullable Integer peopleAffected,
        @Nullable String dimension,
        Authorship authorship,
        @Nullable String author,
        @Nullable LocalizedText organisation,
        @Nullable String organisationReference,
        Mandate.@Nullable State mandate,
        InputState state,
        @Nullable Instant submittedAt,
        @Nullable LocalizedText returnReason,
        @Nullable InputOutcome outcome,
        @Nullable LocalizedText reason,
        @Nullable Instant answeredAt,
        int endorsements,
        boolean endorsed,
        boolean mine,
        boolean ours,
        @Nullable String priorities) {

    public Byline byline() {
        return new Byline(author, organisation, organisationReference);
    }

    public InputContent content() {
        return new InputContent(kind, language, title, words, place, peopleAffected, dimension, authorship);
    }

    /** Why the reader does not say "this is our need too" of it, as far as the input itself goes. */
    public Optional<Refusal> endorsementObjection() {
        if (ours) {
            return Optional.of(Refusal.of("input.own"));
        }
        return endorsed ? Optional.of(Refusal.of("input.endorsed")) : Optional.empty();
    }

    public boolean isAnswered() {
        return outcome != null;
    }

    /** The references of the priorities it is part of. */
    public List<String> groupedInto() {
        return priorities == null ? List.of() : List.of(priorities.split(" "));
    }
}
