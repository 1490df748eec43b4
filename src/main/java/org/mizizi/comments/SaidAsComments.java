package org.mizizi.comments;

import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.SaidInRounds;
import org.springframework.stereotype.Component;

/** Who has commented on a draft. */
@Component
class SaidAsComments implements SaidInRounds {

    @Override
    public RoundPurpose purpose() {
        return RoundPurpose.COMMENT;
    }

    @Override
    public String answered() {
        return "select round, organisation from comments.standing";
    }
}
