package org.mizizi.strategies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.Strategy.StrategyId;

/** A version of the strategy in a list. */
public record StrategyRow(
        StrategyId id,
        int number,
        LocalizedText title,
        StrategyState state,
        Instant createdAt,
        @Nullable Instant consultedAt,
        @Nullable Instant adoptedAt,
        int goals,
        int signatories,
        int signed) {}
