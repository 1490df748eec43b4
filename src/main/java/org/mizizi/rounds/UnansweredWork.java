package org.mizizi.rounds;

/**
 * Implemented by the modules that own contributions: which of them still wait for an answer. Asked before a round becomes
 * ANSWERED, and by whoever tells the convenor what waits.
 */
public interface UnansweredWork {

    /** SQL over what is the module's own: the {@code round} of each contribution that waits. */
    String unanswered();
}
