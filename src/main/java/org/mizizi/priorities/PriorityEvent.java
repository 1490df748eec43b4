package org.mizizi.priorities;

import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What happens to inputs, and to the priorities that are formed from them. */
public sealed interface PriorityEvent extends DomainEvent {

    /** An input was received, for the first time or corrected, and is public. The stamp honours its authorship. */
    record InputSubmitted(InputId input, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.input", input);
        }
    }

    /** The convenor sent an input back to its author with a question. */
    record InputReturned(InputId input, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.input", input);
        }
    }

    /** An author took their input back. The stamp honours its authorship. */
    record InputWithdrawn(InputId input, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.input", input);
        }
    }

    /** Another organisation said: this is our need too. */
    record InputEndorsed(InputId input, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.input", input);
        }
    }

    /** An organisation took its endorsement of an input back, some minutes after it was given. */
    record EndorsementTakenBack(InputId input, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.input", input);
        }
    }

    /** An input got its written answer. */
    record InputAnswered(InputId input, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.input", input);
        }
    }

    /** A priority was formed from what people said. */
    record PriorityFormed(PriorityId priority, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.priority", priority);
        }
    }

    /** The wording of a priority changed. */
    record PriorityReworded(PriorityId priority, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.priority", priority);
        }
    }

    /** Inputs were added to a priority, or moved to another. */
    record PriorityRegrouped(PriorityId priority, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.priority", priority);
        }
    }

    /** A priority became part of another, which keeps its origins. */
    record PriorityMerged(PriorityId priority, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.priority", priority);
        }
    }

    /** A priority was divided into others, which keep its origins. */
    record PrioritySplit(PriorityId priority, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.priority", priority);
        }
    }

    /** A priority will not be part of the strategy, with the reason. */
    record PriorityNotTakenUp(PriorityId priority, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.priority", priority);
        }
    }

    /** A goal of an adopted strategy carries the priority. */
    record PriorityInStrategy(PriorityId priority, Stamp by) implements PriorityEvent {
        @Override
        public Subject subject() {
            return Subject.of("priorities.priority", priority);
        }
    }
}
