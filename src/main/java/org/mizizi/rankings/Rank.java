package org.mizizi.rankings;

import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.LocalizedText;

/**
 * Where the country's organisations placed a priority in the latest ranking: "ranked 2 of 14 by 8 organisations", and what
 * it was called then.
 */
public record Rank(
        RoundId round, String roundReference, int place, boolean tied, int of, int ballots, LocalizedText title) {}
