package org.mizizi.shared;

/** Something that has happened, in the past tense. The audit ledger hears every one in the same transaction. */
public interface DomainEvent {

    Subject subject();

    Stamp by();
}
