package org.mizizi.demo;

import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.strategies.Strategy.StrategyId;

/** What the episodes share while the story is told: the calendar, and the ids of what has been told so far. */
record Story(
        StoryCalendar calendar,
        Named<RoundId> rounds,
        Named<InputId> inputs,
        Named<PriorityId> priorities,
        Named<StrategyId> strategies,
        Named<String> plans) {

    static Story beginning(StoryCalendar calendar) {
        return new Story(calendar, new Named<>(), new Named<>(), new Named<>(), new Named<>(), new Named<>());
    }
}
