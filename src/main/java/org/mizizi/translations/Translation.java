package org.mizizi.translations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was said, in another language, beside the original as it was then. A correction is another one: neither the original
 * nor an earlier translation is ever changed. What a machine said is one too, where a translator let it stand.
 */
@Table(schema = "translations", name = "translation")
public record Translation(
        @Id TranslationId id,
        @Version @Nullable Long version,
        UUID subject,
        @Embedded.Empty(prefix = "original_") Said original,
        @Embedded.Empty Said said,
        PersonId translatedBy,
        Instant translatedAt,
        @Nullable PersonId reviewedBy,
        @Nullable Instant reviewedAt,
        boolean byMachine) {

    /** Identifies a translation: one version of it. */
    public record TranslationId(UUID value) implements Identifier {

        static TranslationId next() {
            return new TranslationId(Identifier.next());
        }
    }

    static Translation of(Original original, Said said, Stamp by) {
        return new Translation(original, said, by, false);
    }

    /** What a machine said, as a translator lets it stand. */
    static Translation ofMachine(Original original, Said said, Stamp by) {
        return new Translation(original, said, by, true);
    }

    private Translation(Original original, Said said, Stamp by, boolean byMachine) {
        this(
                TranslationId.next(),
                null,
                original.id(),
                original.said(),
                said,
                by.person(),
                by.at(),
                null,
                null,
                byMachine);
    }

    /** Why these words are no translation of the original, if so. */
    static Optional<Refusal> objection(Original original, Said said) {
        if (original.isWrittenIn(said.language())) {
            return Optional.of(Refusal.of("translation.in-its-own-language"));
        }
        return said.hasThePartsOf(original.said())
                ? Optional.empty()
                : Optional.of(Refusal.of("translation.incomplete"));
    }

    /** Why this actor does not review it, if so. */
    Optional<Refusal> reviewObjection(Actor actor) {
        if (reviewedBy != null) {
            return Optional.of(Refusal.of("translation.reviewed"));
        }
        if (byMachine) {
            return Optional.of(Refusal.of("translation.of-a-machine"));
        }
        return actor.isSameHumanAs(translatedBy) ? Optional.of(Refusal.of("translation.own")) : Optional.empty();
    }

    /** Why this actor does not say why it stays as it is, if so. */
    Optional<Refusal> defenceObjection(Actor actor) {
        return actor.isSameHumanAs(translatedBy)
                ? Optional.of(Refusal.of("translation.own-defence"))
                : Optional.empty();
    }

    Translation reviewed(Stamp by) {
        return new Translation(
                id, version, subject, original, said, translatedBy, translatedAt, by.person(), by.at(), false);
    }
}
