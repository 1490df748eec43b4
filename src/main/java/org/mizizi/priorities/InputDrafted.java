package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An author kept what they have written so far. The stamp never names them. */
public record InputDrafted(InputId input, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.input", input);
    }
}
