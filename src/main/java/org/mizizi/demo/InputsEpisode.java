package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.demo.InputsFile.InputEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputDisposition;
import org.mizizi.priorities.Inputs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Members submit inputs and endorse those of others; the convenor asks back, and answers. */
@Component
@Profile("demo")
class InputsEpisode implements Episode {

    private final Inputs inputs;
    private final Endorsements endorsements;

    InputsEpisode(Inputs inputs, Endorsements endorsements) {
        this.inputs = inputs;
        this.endorsements = endorsements;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return InputsFile.read().inputs().stream()
                .flatMap(entry -> scenes(entry, story).stream())
                .toList();
    }

    private List<Scene> scenes(InputEntry entry, Story story) {
        var scenes = new ArrayList<Scene>();
        var calendar = story.calendar();
        var key = entry.key();
        scenes.add(new Scene(calendar.moment(entry.day(), entry.time(), Hour.VOICES, key), entry.author(), key, () -> {
            var draft = inputs.saveDraft(story.rounds().get(entry.round()), content(entry));
            story.inputs().put(key, inputs.submit(draft.id()).id());
        }));
        for (var endorsement : entry.endorsed()) {
            scenes.add(new Scene(
                    calendar.moment(endorsement.day(), null, Hour.VOICES, key + endorsement.author()),
                    endorsement.author(),
                    "endorsement of " + key,
                    () -> endorsements.endorse(story.inputs().get(key))));
        }
        var returned = entry.returned();
        if (returned != null) {
            scenes.add(new Scene(
                    calendar.moment(returned.day(), null, Hour.ANSWERS, key),
                    Cast.CONVENOR,
                    "question about " + key,
                    () -> inputs.sendBack(story.inputs().get(key), returned.question())));
        }
        var answer = entry.disposition();
        if (answer != null) {
            scenes.add(new Scene(
                    calendar.moment(answer.day(), null, Hour.ANSWERS, key),
                    Cast.CONVENOR,
                    "answer to " + key,
                    () -> inputs.answer(
                            List.of(story.inputs().get(key)),
                            new InputDisposition(answer.outcome(), answer.reason()))));
        }
        return scenes;
    }

    private static InputContent content(InputEntry entry) {
        return new InputContent(
                entry.kind(),
                entry.language(),
                entry.title(),
                entry.words(),
                entry.place(),
                entry.peopleAffected(),
                entry.dimension(),
                entry.authorship());
    }
}
