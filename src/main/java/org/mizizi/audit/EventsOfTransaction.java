package org.mizizi.audit;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.shared.DomainEvent;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** What has happened in one transaction so far; appended to the ledger as the last thing before it commits. */
final class EventsOfTransaction implements TransactionSynchronization {

    private final Entries entries;
    private final List<DomainEvent> happened = new ArrayList<>();

    EventsOfTransaction(Entries entries) {
        this.entries = entries;
    }

    void add(DomainEvent event) {
        happened.add(event);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    void append() {
        entries.append(happened);
        happened.clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        append();
    }
}
