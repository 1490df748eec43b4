package org.mizizi.rounds;

import java.util.Collection;
import java.util.List;
import org.mizizi.rounds.Round.RoundId;

/**
 * Implemented by the modules that take what is said in rounds of one purpose: who has answered already, so that nothing
 * more is counted as asked of them. Where people are protected it says nothing of their organisation.
 */
public interface SaidInRounds {

    RoundPurpose purpose();

    List<InvitedTo> answered(Collection<RoundId> rounds);
}
