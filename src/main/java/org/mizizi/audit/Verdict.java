package org.mizizi.audit;

/** What a verification of the ledger found. */
public sealed interface Verdict {

    /** Every line follows from the one before, and every subject looks as the ledger last saw it. */
    record Intact(long entries, String head) implements Verdict {
        @Override
        public Verified.Outcome outcome() {
            return Verified.Outcome.INTACT;
        }
    }

    /** The first line that does not hold, and why. */
    record Broken(long sequence, Reason reason, String detail) implements Verdict {
        @Override
        public Verified.Outcome outcome() {
            return Verified.Outcome.valueOf(reason.name());
        }
    }

    /** The same in one word, as it is kept. */
    Verified.Outcome outcome();

    /** The ways a ledger can be wrong. */
    enum Reason {
        /** A number is missing: a line was removed or inserted. */
        GAP,
        /** The line does not name the hash of the line before. */
        CHAIN,
        /** A field of the line was altered. */
        ALTERED,
        /** What is kept beside the line is not what it fingerprints. */
        KEPT,
        /** The thing the line is about was altered outside the portal. */
        SUBJECT,
        /** There is something that no line is about: it was made outside the portal. */
        UNKNOWN,
        /** The ledger differs from a head published earlier. */
        HEAD
    }
}
