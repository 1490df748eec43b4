package org.mizizi.strategies;

import org.mizizi.strategies.StrategyText.WrittenGoal;

/** One goal in full, in the version and beneath the objective in which it stands. */
public record GoalRead(Strategy strategy, Objective objective, WrittenGoal written) {}
