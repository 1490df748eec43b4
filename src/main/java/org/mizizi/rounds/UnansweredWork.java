package org.mizizi.rounds;

/** Asked before a round becomes ANSWERED: modules that own contributions count those that still wait for an answer. */
public interface UnansweredWork {

    long unansweredIn(RoundId round);
}
