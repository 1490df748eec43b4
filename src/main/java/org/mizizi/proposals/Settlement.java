package org.mizizi.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;

/** Who ended a proposal, and what they said of it. */
public record Settlement(
        PersonId settledBy, Instant settledAt, @Nullable LocalizedText answer) {

    public static Settlement of(Stamp by) {
        return new Settlement(by.person(), by.at(), null);
    }

    public static Settlement of(LocalizedText answer, Stamp by) {
        return new Settlement(by.person(), by.at(), answer);
    }
}
