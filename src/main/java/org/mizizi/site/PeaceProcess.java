package org.mizizi.site;

import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.country.ExitCriteria;
import org.mizizi.country.Phase;

/** In which phase the country is, and how many of the exit criteria are met. */
record PeaceProcess(@Nullable Phase phase, ExitCriteria exit) {

    static @Nullable PeaceProcess of(Countries countries) {
        return countries.founded()
                ? new PeaceProcess(countries.currentPhase().orElse(null), countries.exitCriteria())
                : null;
    }
}
