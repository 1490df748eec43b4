package org.mizizi.strategies;

import org.mizizi.shared.LocalizedText;

/** An objective of a strategy, under which its goals stand; objective 3 holds GOAL-3.1, GOAL-3.2 and so on. */
public record Objective(ObjectiveId id, StrategyId strategy, int number, LocalizedText title) {}
