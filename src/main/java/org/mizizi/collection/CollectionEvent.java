package org.mizizi.collection;

import org.mizizi.collection.Collected.Check;
import org.mizizi.collection.Collector.CollectorId;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What happens where inputs are gathered without a network. */
public sealed interface CollectionEvent extends DomainEvent {

    /** A member made a key for a device. */
    record CollectorMade(CollectorId collector, Stamp by) implements CollectionEvent {

        @Override
        public Subject subject() {
            return Subject.of("collection.collector", collector);
        }
    }

    /** A member took the key of a device back. */
    record CollectorRevoked(CollectorId collector, Stamp by) implements CollectionEvent {

        @Override
        public Subject subject() {
            return Subject.of("collection.collector", collector);
        }
    }

    /** A member handed in a table of what was written down on paper. */
    record TableTaken(CollectorId table, Stamp by) implements CollectionEvent {

        @Override
        public Subject subject() {
            return Subject.of("collection.collector", table);
        }
    }

    /** A member took back all that came in a table. */
    record TableTakenBack(CollectorId table, Stamp by) implements CollectionEvent {

        @Override
        public Subject subject() {
            return Subject.of("collection.collector", table);
        }
    }

    /** A device or a table handed in what somebody said. */
    record InputCollected(InputId input, Stamp by) implements CollectionEvent {

        @Override
        public Subject subject() {
            return Subject.of("collection.collected", input);
        }
    }

    /** Whoever spoke said whether their words were written down rightly. */
    record CollectedChecked(InputId input, Check check, Stamp by) implements CollectionEvent {

        @Override
        public Subject subject() {
            return Subject.of("collection.collected", input);
        }
    }
}
