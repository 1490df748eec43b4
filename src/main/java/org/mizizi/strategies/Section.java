package org.mizizi.strategies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.strategies.Strategy.StrategyId;

/** A section of a strategy, the ministry whose officers write it, and the heading it has beside its kind, if any. */
public record Section(
        SectionId id,
        StrategyId strategy,
        SectionKind kind,
        @Nullable LocalizedText title,
        @Nullable OrganisationId ministry) {

    /** Identifies a section of a strategy. */
    public record SectionId(UUID value) implements Identifier {

        static SectionId next() {
            return new SectionId(Identifier.next());
        }
    }

    static Section of(StrategyId strategy, SectionKind kind) {
        return new Section(SectionId.next(), strategy, kind, null, null);
    }

    Section headed(@Nullable LocalizedText heading) {
        return new Section(id, strategy, kind, heading, ministry);
    }

    Section assignedTo(@Nullable OrganisationId writers) {
        return new Section(id, strategy, kind, title, writers);
    }

    Section copiedTo(StrategyId next) {
        return new Section(SectionId.next(), next, kind, title, ministry);
    }
}
