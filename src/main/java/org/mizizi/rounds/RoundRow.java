package org.mizizi.rounds;

import java.time.Instant;
import java.util.Optional;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.Hours;
import org.mizizi.shared.LocalizedText;

/** A round in a list, as it is at the moment of reading; {@code mine} tells whether the reader's organisation is invited. */
public record RoundRow(
        RoundId id,
        String reference,
        Round.Topic topic,
        Round.Times times,
        RoundPhase phase,
        int invited,
        boolean mine) {

    public RoundPurpose purpose() {
        return topic.purpose();
    }

    public LocalizedText title() {
        return topic.title();
    }

    public Instant opensAt() {
        return times.opensAt();
    }

    public Instant closesAt() {
        return times.closesAt();
    }

    public Optional<Hours> hours() {
        return Optional.ofNullable(topic.hours());
    }

    public boolean isOpen() {
        return phase == RoundPhase.OPEN;
    }
}
