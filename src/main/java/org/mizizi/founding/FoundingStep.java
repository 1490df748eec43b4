package org.mizizi.founding;

import java.util.Arrays;
import java.util.Optional;

/** The steps of the founding, in the order in which they are offered; each can be left and taken up again. */
public enum FoundingStep {
    COUNTRY,
    LANGUAGES,
    DIMENSIONS,
    PHASES,
    PLACES,
    POLICIES,
    COORDINATION,
    SECRETARIAT;

    /** The one after this; none after the last. */
    public Optional<FoundingStep> next() {
        return Arrays.stream(values()).dropWhile(step -> step != this).skip(1).findFirst();
    }
}
