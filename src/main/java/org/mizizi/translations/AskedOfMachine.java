package org.mizizi.translations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.mizizi.translations.AskedOfMachine.AskedId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That the words of a text went to the machine, on whose wish. The words are not kept with it, nor what the machine said of
 * them; the fingerprint lets whoever has them prove that it was they.
 *
 * @param calls one for the sentence and one for the words
 */
@Table(schema = "translations", name = "asked_of_machine")
public record AskedOfMachine(
        @Id AskedId id,
        @Version @Nullable Long version,
        UUID subject,
        String fingerprint,
        String language,
        int calls,
        PersonId askedBy,
        Instant askedAt) {

    /** Identifies a question. */
    public record AskedId(UUID value) implements Identifier {

        static AskedId next() {
            return new AskedId(Identifier.next());
        }
    }

    static AskedOfMachine of(MachineQuestion question, Stamp by) {
        return new AskedOfMachine(
                AskedId.next(),
                null,
                question.original().id(),
                question.fingerprint(),
                question.into(),
                (int) question.texts().count(),
                by.person(),
                by.at());
    }
}
