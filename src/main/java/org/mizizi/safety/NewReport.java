package org.mizizi.safety;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.TypedReference;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What somebody reports: what happened, and perhaps where and what it was about. */
public record NewReport(
        @Written(Writing.LANGUAGE) String language,
        @Written(Writing.WORDS) String words,
        @Nullable String place,
        @Nullable String about,
        Disclosure disclosure) {

    public NewReport {
        about = about == null || about.isBlank()
                ? null
                : TypedReference.of(about).orElse(about);
    }

    /** Why it cannot be sent, if so. */
    public Optional<Refusal> objection() {
        if (words.isBlank()) {
            return Optional.of(Refusal.of("report.nothing-said"));
        }
        return referenceObjection();
    }

    /** Whether there is such a thing is not asked: to say so would tell what is not public. */
    private Optional<Refusal> referenceObjection() {
        return about == null || TypedReference.of(about).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of("report.no-reference", about));
    }
}
