package org.mizizi.rounds.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;

/** Which rounds are listed; it lives in the address, so that a list can be sent as a link. */
record RoundFilter(@Nullable RoundPurpose purpose, @Nullable RoundPhase state) {

    static RoundFilter of(Address where) {
        return new RoundFilter(
                where.asked("purpose", RoundPurpose.class)
                        .filter(RoundPurpose.offered()::contains)
                        .orElse(null),
                where.asked("state", RoundPhase.class).orElse(null));
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, String>();
        if (purpose != null) {
            parameters.put("purpose", purpose.name());
        }
        if (state != null) {
            parameters.put("state", state.name());
        }
        return QueryParameters.simple(parameters);
    }

    boolean shows(RoundRow round) {
        return (purpose == null || round.purpose() == purpose) && (state == null || round.phase() == state);
    }

    boolean isNone() {
        return purpose == null && state == null;
    }
}
