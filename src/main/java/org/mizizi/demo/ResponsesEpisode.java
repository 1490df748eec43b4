package org.mizizi.demo;

import java.util.List;
import org.mizizi.demo.ResponsesFile.ResponseEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.responses.Answer;
import org.mizizi.responses.Responses;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Each external agency says of every priority whether it will act, and why. */
@Component
@Profile("demo")
class ResponsesEpisode implements Episode {

    private final Responses responses;

    ResponsesEpisode(Responses responses) {
        this.responses = responses;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return ResponsesFile.read().responses().stream()
                .map(entry -> new Scene(
                        story.calendar().moment(entry.day(), null, Hour.VOICES, entry.author()),
                        entry.author(),
                        "answers in " + entry.round(),
                        () -> give(entry, story)))
                .toList();
    }

    private void give(ResponseEntry entry, Story story) {
        var round = story.rounds().get(entry.round());
        for (var answer : entry.answers()) {
            responses.give(
                    round,
                    story.priorities().get(answer.priority()),
                    null,
                    new Answer(answer.intention(), answer.reason(), entry.language()));
        }
    }
}
