package org.mizizi.rounds;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An announced round was taken back before it opened. It says what it was, as those who are told no longer see it. */
public record RoundTakenBack(RoundId round, String reference, LocalizedText title, RoundPurpose purpose, Stamp by)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("rounds.round", round);
    }
}
