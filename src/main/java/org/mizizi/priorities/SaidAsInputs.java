package org.mizizi.priorities;

import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.SaidInRounds;
import org.springframework.stereotype.Component;

/** Who has said something in rounds that collect; what protected people said tells nothing of their organisation. */
@Component
class SaidAsInputs implements SaidInRounds {

    @Override
    public RoundPurpose purpose() {
        return RoundPurpose.COLLECT;
    }

    @Override
    public String answered() {
        return """
                select round, organisation from priorities.input
                where state in ('SUBMITTED', 'PUBLISHED') and authorship <> 'PROTECTED'
                """;
    }
}
