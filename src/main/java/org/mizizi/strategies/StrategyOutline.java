package org.mizizi.strategies;

import java.util.List;
import org.mizizi.shared.ListPage;
import org.mizizi.strategies.StrategyText.WrittenSection;

/** A version of many goals: its sections, and a page of its goals by their titles. */
public record StrategyOutline(Strategy strategy, List<WrittenSection> sections, ListPage<GoalInList> goals) {

    public StrategyOutline {
        sections = List.copyOf(sections);
    }
}
