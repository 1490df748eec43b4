package org.mizizi.audit;

import java.time.temporal.ChronoUnit;
import org.mizizi.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a line for every event, in the transaction of the change: both happen or neither. */
@Component
class RecordEveryEvent {

    private final Entries entries;

    RecordEveryEvent(Entries entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DomainEvent event) {
        entries.lock();
        var last = entries.last();
        var subject = event.subject();
        var by = event.by();
        var onBehalfOf = by.onBehalfOf();
        entries.append(new Entry(
                        last.map(Entry::sequence).orElse(0L) + 1,
                        by.at().truncatedTo(ChronoUnit.MICROS),
                        by.person().value(),
                        onBehalfOf == null ? null : onBehalfOf.value(),
                        event.getClass().getSimpleName(),
                        subject.kind(),
                        subject.id(),
                        entries.lastHashOf(subject).orElse(null),
                        entries.contentHash(subject),
                        last.map(Entry::hash).orElse(Entry.BEGINNING),
                        "")
                .sealed());
    }
}
