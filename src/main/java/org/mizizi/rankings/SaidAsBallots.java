package org.mizizi.rankings;

import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.SaidInRounds;
import org.springframework.stereotype.Component;

/** Who has sent a ballot; never what it says. */
@Component
class SaidAsBallots implements SaidInRounds {

    @Override
    public RoundPurpose purpose() {
        return RoundPurpose.RANK;
    }

    @Override
    public String answered() {
        return "select round, organisation from rankings.ballot";
    }
}
