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

/** What a machine said of an original as it was then, when a translator asked; kept so that the same is asked once. */
@Table(schema = "translations", name = "proposal")
public record MachineProposal(
        @Id ProposalId id,
        @Version @Nullable Long version,
        UUID subject,
        @Embedded.Empty(prefix = "original_") Said original,
        @Embedded.Empty Said said,
        PersonId askedBy,
        Instant askedAt) {

    /** Identifies what a machine said. */
    public record ProposalId(UUID value) implements Identifier {

        static ProposalId next() {
            return new ProposalId(Identifier.next());
        }
    }

    static MachineProposal of(Original original, Said said, Stamp by) {
        return new MachineProposal(ProposalId.next(), null, original.id(), original.said(), said, by.person(), by.at());
    }
}
