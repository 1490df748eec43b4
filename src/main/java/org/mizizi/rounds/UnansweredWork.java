package org.mizizi.rounds;

import org.mizizi.rounds.Round.RoundId;

/** Asked before a round becomes ANSWERED: modules that own contributions count those that still wait for an answer. */
public interface UnansweredWork {

    long unansweredIn(RoundId round);
}
