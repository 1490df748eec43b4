package org.mizizi.priorities;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/** As much of an author as this reader may know; both empty for a protected one. */
public record Byline(
        @Nullable String person,
        @Nullable LocalizedText organisation,
        @Nullable String organisationReference) {

    public boolean isProtected() {
        return organisation == null;
    }
}
