package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.demo.StrategiesFile.VersionEntry;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Each version of the framework is begun, put to consultation, revised, and signed by the ministries. */
@Component
@Profile("demo")
class StrategiesEpisode implements Episode {

    private final Strategies strategies;

    StrategiesEpisode(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return StrategiesFile.read().strategies().stream()
                .flatMap(entry -> scenes(entry, story).stream())
                .toList();
    }

    private List<Scene> scenes(VersionEntry entry, Story story) {
        var scenes = new ArrayList<Scene>();
        var calendar = story.calendar();
        var name = "version " + entry.version();
        scenes.add(new Scene(
                calendar.moment(entry.drafted(), Hour.OPENING),
                Cast.CONVENOR,
                name + " begun",
                () -> story.strategies().put(name, begin(entry, story).id())));
        scenes.add(new Scene(
                calendar.moment(entry.inConsultation(), Hour.BEFORE_WORK),
                Cast.CONVENOR,
                name + " put to consultation",
                () -> strategies.consult(story.strategies().get(name))));
        var revised = entry.revised();
        if (revised != null) {
            scenes.add(new Scene(
                    calendar.moment(revised, Hour.GROUPING),
                    Cast.CONVENOR,
                    name + " revised",
                    () -> strategies.revise(story.strategies().get(name))));
        }
        for (var signature : entry.signatures()) {
            scenes.add(new Scene(
                    calendar.moment(signature.day(), null, Hour.MINISTRIES, signature.author()),
                    signature.author(),
                    name + " signed",
                    () -> strategies.sign(story.strategies().get(name))));
        }
        return scenes;
    }

    private Strategy begin(VersionEntry entry, Story story) {
        var earlier = entry.revises();
        return earlier == null
                ? strategies.draft(entry.title())
                : strategies.draftFrom(story.strategies().get("version " + earlier), entry.title());
    }
}
