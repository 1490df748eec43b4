package org.mizizi.translations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** An entry of the glossary as a translator made it. A change is another one, and so is that nothing is agreed any more. */
@Table(schema = "translations", name = "term")
public record Term(
        @Id TermId id,
        @Version @Nullable Long version,
        @Embedded.Empty Agreed agreed,
        boolean dropped,
        PersonId agreedBy,
        Instant agreedAt) {

    /** Identifies an entry of the glossary: one version of it. */
    public record TermId(UUID value) implements Identifier {

        static TermId next() {
            return new TermId(Identifier.next());
        }
    }

    static Term of(Agreed agreed, Stamp by) {
        return new Term(TermId.next(), null, agreed, false, by.person(), by.at());
    }

    static Term dropped(Agreed agreed, Stamp by) {
        return new Term(TermId.next(), null, agreed, true, by.person(), by.at());
    }
}
