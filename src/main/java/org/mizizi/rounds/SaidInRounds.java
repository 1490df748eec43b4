package org.mizizi.rounds;

/**
 * Implemented by the modules that take what is said in rounds of one purpose: who has answered already, so that nothing
 * more is counted as asked of them. Where people are protected it says nothing of their organisation.
 */
public interface SaidInRounds {

    RoundPurpose purpose();

    /** SQL over what is the module's own: each {@code round} and {@code organisation} that has answered in it. */
    String answered();
}
