package org.mizizi.traceability;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Money;

/** What an end of a link says in full, and of a plan what it costs and where it happens. */
public record InFull(LocalizedText words, @Nullable Money money, Set<String> places) {

    public InFull {
        places = Set.copyOf(places);
    }

    public static InFull of(LocalizedText words) {
        return new InFull(words, null, Set.of());
    }
}
