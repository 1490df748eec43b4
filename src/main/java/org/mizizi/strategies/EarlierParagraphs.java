package org.mizizi.strategies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.shared.EarlierVersions;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.springframework.stereotype.Component;

/** How paragraphs of a strategy read before: while they were written, when they were commented on, and since. */
@Component
class EarlierParagraphs implements EarlierVersions {

    private final Strategies strategies;
    private final StrategyRows rows;

    EarlierParagraphs(Strategies strategies, StrategyRows rows) {
        this.strategies = strategies;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "strategies.paragraph";
    }

    @Override
    public List<String> columns() {
        return List.of("text", "position");
    }

    @Override
    public Map<String, Class<? extends Enum<?>>> constants() {
        return Map.of();
    }

    @Override
    public Optional<Known> known(UUID id) {
        return rows.home(Anchor.of(new ParagraphId(id)))
                .map(strategies::find)
                .map(strategy -> new Known(
                        strategy.title().original(),
                        Paths.strategy(strategy.number()),
                        id,
                        strategies.beginning(strategy)));
    }
}
