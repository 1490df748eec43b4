package org.mizizi.demo;

import org.mizizi.rounds.RoundId;

/** What the episodes share while the story is told: the calendar, and the ids of what has been told so far. */
record Story(StoryCalendar calendar, Named<String> places, Named<RoundId> rounds) {

    static Story beginning(StoryCalendar calendar) {
        return new Story(calendar, new Named<>(), new Named<>());
    }
}
