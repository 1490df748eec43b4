package org.mizizi.strategies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mizizi.shared.EarlierVersions;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Goal.GoalId;
import org.springframework.stereotype.Component;

/** How a goal read before, over all versions of the strategy in which it goes on. */
@Component
class EarlierGoals implements EarlierVersions {

    private final Strategies strategies;
    private final GoalRows rows;

    EarlierGoals(Strategies strategies, GoalRows rows) {
        this.strategies = strategies;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "strategies.goal";
    }

    @Override
    public List<String> columns() {
        return List.of("reference", "title", "description", "marks");
    }

    @Override
    public Map<String, Class<? extends Enum<?>>> constants() {
        return Map.of();
    }

    @Override
    public Optional<Known> known(UUID id) {
        return rows.goal(new GoalId(id)).map(this::known);
    }

    /** A goal goes on over versions of the strategy; those that this reader may not know of yet are none of them. */
    private Known known(Goal goal) {
        var visible = strategies.all().stream().map(StrategyRow::id).collect(Collectors.toSet());
        var versions = rows.versions(goal.identity()).stream()
                .filter(version -> visible.contains(version.strategy()))
                .map(version ->
                        new Row(version.id().value(), strategies.beginning(strategies.find(version.strategy()))))
                .toList();
        return new Known(
                goal.reference(),
                Paths.strategy(strategies.find(goal.strategy()).number()),
                versions);
    }
}
