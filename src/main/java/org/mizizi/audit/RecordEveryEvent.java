package org.mizizi.audit;

import org.mizizi.shared.ActEnded;
import org.mizizi.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings every event into the ledger, in the transaction of the change: both happen or neither. All of a transaction are
 * appended at its end, so that nobody waits for the one lock of the ledger while others still work.
 */
@Component
class RecordEveryEvent {

    private final Entries entries;

    RecordEveryEvent(Entries entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DomainEvent event) {
        ofThisTransaction().add(event);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActEnded act) {
        ofThisTransaction().append();
    }

    private EventsOfTransaction ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(EventsOfTransaction.class::isInstance)
                .map(EventsOfTransaction.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private EventsOfTransaction begin() {
        var begun = new EventsOfTransaction(entries);
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }
}
