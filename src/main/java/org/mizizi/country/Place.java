package org.mizizi.country;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** A province or a district; {@code parent} is the code of the place around it. */
public record Place(
        String code,
        @Written(Writing.NAME) LocalizedText name,
        @Nullable String parent) {

    /** Nothing of it is left out, not by a file either. */
    public Place {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
    }

    /** Whether its code does not say that it lies in another country than these (D9). */
    public boolean liesWithin(Collection<CoveredCountry> covered) {
        return !CoveredCountry.isElsewhere(code, covered);
    }
}
