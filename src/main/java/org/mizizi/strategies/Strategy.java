package org.mizizi.strategies;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A version of the strategic framework; its text is in sections, paragraphs, objectives and goals of their own. */
@Table(schema = "strategies", name = "strategy")
public record Strategy(
        @Id StrategyId id,
        @Version @Nullable Long version,
        int number,
        LocalizedText title,
        StrategyState state,
        Instant createdAt,
        @Nullable Instant consultedAt,
        @Nullable Instant revisedAt,
        @Nullable Instant adoptedAt) {

    /** Identifies a version of the strategic framework. */
    public record StrategyId(UUID value) implements Identifier {

        static StrategyId next() {
            return new StrategyId(Identifier.next());
        }
    }

    static Strategy draft(int number, LocalizedText title, Instant now) {
        return new Strategy(StrategyId.next(), null, number, title, StrategyState.DRAFT, now, null, null, null);
    }

    Strategy entitled(LocalizedText newTitle) {
        return new Strategy(id, version, number, newTitle, state, createdAt, consultedAt, revisedAt, adoptedAt);
    }

    Strategy consult(Instant now) {
        return moved(StrategyState.IN_CONSULTATION, now, revisedAt, adoptedAt);
    }

    Strategy revise(Instant now) {
        return moved(StrategyState.REVISED, consultedAt, now, adoptedAt);
    }

    Strategy adopt(Instant now) {
        return moved(StrategyState.ADOPTED, consultedAt, revisedAt, now);
    }

    Strategy supersede() {
        return moved(StrategyState.SUPERSEDED, consultedAt, revisedAt, adoptedAt);
    }

    /** Everyone may read it, comments included. */
    public boolean isPublic() {
        return state != StrategyState.DRAFT;
    }

    private Strategy moved(
            StrategyState target, @Nullable Instant consulted, @Nullable Instant revised, @Nullable Instant adopted) {
        return new Strategy(id, version, number, title, state.to(target), createdAt, consulted, revised, adopted);
    }
}
