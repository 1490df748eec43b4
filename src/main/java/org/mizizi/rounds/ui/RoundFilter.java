package org.mizizi.rounds.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;

/** Which rounds are listed; it lives in the address, so that a list can be sent as a link. */
record RoundFilter(@Nullable RoundPurpose purpose, @Nullable RoundPhase state) {

    static RoundFilter of(QueryParameters query) {
        return new RoundFilter(
                constant(query.getSingleParameter("purpose"), RoundPurpose.values()),
                constant(query.getSingleParameter("state"), RoundPhase.values()));
    }

    private static <E extends Enum<E>> @Nullable E constant(Optional<String> name, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> name.filter(constant.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
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
