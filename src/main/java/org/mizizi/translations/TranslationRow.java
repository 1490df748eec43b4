package org.mizizi.translations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LanguageTag;
import org.mizizi.translations.Dispute.DisputeId;
import org.mizizi.translations.Translation.TranslationId;

/** The translation of something into one language as it stands, by whom, whether it is stale, and what readers find wrong in it. */
public record TranslationRow(TranslationId id, UUID subject, Said said, By by, boolean stale, List<Doubt> doubts) {

    /** Who translated it, perhaps as a deputy, and when; {@code mine} where it was the reader. */
    public record By(String translator, boolean deputised, Instant at, TranslationOrigin origin, boolean mine) {}

    /**
     * What a reader finds wrong, and why the translation stays as it is, where somebody has said so. What was found wrong in
     * an earlier version is told until another person has reviewed a later one: nobody settles it alone.
     */
    public record Doubt(
            DisputeId id,
            boolean ofEarlier,
            String language,
            String words,
            @Nullable String reasonLanguage,
            @Nullable String reason) {

        public boolean isOpen() {
            return reason == null;
        }
    }

    public TranslationRow {
        doubts = List.copyOf(doubts);
    }

    public boolean isFor(Locale reader) {
        return LanguageTag.areReadAlike(said.language(), reader.toLanguageTag());
    }

    public boolean isDisputed() {
        return doubts.stream().anyMatch(Doubt::isOpen);
    }

    /** Whether this very version is, so that it is corrected or defended before anybody reviews it. */
    boolean awaitsAnAnswer() {
        return doubts.stream().anyMatch(doubt -> doubt.isOpen() && !doubt.ofEarlier());
    }

    /** Whether no human has said so yet. */
    public boolean isByMachine() {
        return by.origin() == TranslationOrigin.MACHINE;
    }

    /** Whether somebody would only save once more what stands; to say as a human what a machine said is something else. */
    boolean says(Said same) {
        return !stale && !isByMachine() && said.equals(same);
    }

    /** The name of what is to be said of where it comes from. */
    public String standing() {
        return stale ? "STALE" : by.origin().name();
    }
}
