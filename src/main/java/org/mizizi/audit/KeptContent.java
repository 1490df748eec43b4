package org.mizizi.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Fingerprint;

/** What an entry fingerprints, as stored; both are missing where it was erased. The content is what PostgreSQL prints. */
record KeptContent(@Nullable UUID salt, @Nullable String content) {

    boolean isErased() {
        return content == null;
    }

    String fingerprint() {
        return Fingerprint.of(String.valueOf(salt), String.valueOf(content));
    }
}
