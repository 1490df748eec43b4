package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.demo.PrioritiesFile.PriorityEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.priorities.PriorityText;
import org.mizizi.priorities.Register;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The convenor forms the register from the inputs, merges what is the same and says what is not taken up. */
@Component
@Profile("demo")
class PrioritiesEpisode implements Episode {

    private final Register register;

    PrioritiesEpisode(Register register) {
        this.register = register;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return PrioritiesFile.read().priorities().stream()
                .flatMap(entry -> scenes(entry, story).stream())
                .toList();
    }

    private List<Scene> scenes(PriorityEntry entry, Story story) {
        var scenes = new ArrayList<Scene>();
        var key = entry.key();
        scenes.add(scene(entry.day(), key, story, () -> {
            var origins = entry.from().stream().map(story.inputs()::get).toList();
            var formed = register.form(new PriorityText(entry.title(), entry.summary(), entry.dimension()), origins);
            story.priorities().put(key, formed.id());
        }));
        for (var joined : entry.joined()) {
            scenes.add(scene(
                    joined.day(),
                    joined.input() + " joins " + key,
                    story,
                    () -> register.add(
                            story.priorities().get(key), List.of(story.inputs().get(joined.input())))));
        }
        var merged = entry.merged();
        if (merged != null) {
            scenes.add(scene(
                    merged.day(),
                    key + " merges",
                    story,
                    () -> register.merge(
                            story.priorities().get(key), story.priorities().get(merged.into()), merged.reason())));
        }
        var declined = entry.notTakenUp();
        if (declined != null) {
            scenes.add(scene(
                    declined.day(),
                    key + " is not taken up",
                    story,
                    () -> register.notTakeUp(story.priorities().get(key), declined.reason())));
        }
        return scenes;
    }

    private static Scene scene(int day, String what, Story story, Runnable work) {
        return new Scene(story.calendar().moment(day, Hour.GROUPING), Cast.CONVENOR, what, work);
    }
}
