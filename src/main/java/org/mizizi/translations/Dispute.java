package org.mizizi.translations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.mizizi.translations.Translation.TranslationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a reader finds wrong in a translation. It stands until the translation is corrected or somebody says why not. Nobody
 * is named: it may be the one who spoke under protection.
 */
@Table(schema = "translations", name = "dispute")
public record Dispute(
        @Id DisputeId id,
        @Version @Nullable Long version,
        TranslationId translation,
        String language,
        String words,
        Instant saidAt,
        @Embedded.Nullable @Nullable Answer answer) {

    /** Identifies a dispute. */
    public record DisputeId(UUID value) implements Identifier {

        static DisputeId next() {
            return new DisputeId(Identifier.next());
        }
    }

    /** Why the translation stays as it is. */
    public record Answer(String reasonLanguage, String reason, PersonId answeredBy, Instant answeredAt) {}

    public Dispute {
        if (words.isBlank()) {
            throw Refusal.of("translation.nothing-disputed").asException();
        }
    }

    static Dispute of(TranslationId translation, String language, String words, Instant now) {
        return new Dispute(DisputeId.next(), null, translation, language, words.strip(), now, null);
    }

    boolean isOpen() {
        return answer == null;
    }

    Dispute answered(String language, String reason, Stamp by) {
        if (answer != null) {
            throw Refusal.of("translation.dispute-answered").asException();
        }
        if (reason.isBlank()) {
            throw Refusal.of("translation.no-reason").asException();
        }
        var given = new Answer(language, reason.strip(), by.person(), by.at());
        return new Dispute(id, version, translation, this.language, words, saidAt, given);
    }
}
