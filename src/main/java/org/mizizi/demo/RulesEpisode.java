package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.administration.CountryChanges;
import org.mizizi.demo.StoryCalendar.Hour;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Administrators propose other rules; one was confirmed, one waits for a second person. */
@Component
@Profile("demo")
class RulesEpisode implements Episode {

    private final CountryChanges changes;

    RulesEpisode(CountryChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<Scene> scenes(Story story) {
        var scenes = new ArrayList<Scene>();
        var calendar = story.calendar();
        var proposed = new Named<CountryChangeId>();
        for (var entry : RulesFile.read().changes()) {
            var name = entry.amendment().toString();
            scenes.add(new Scene(
                    calendar.moment(entry.proposed(), null, Hour.VOICES, name),
                    entry.by(),
                    "proposal of " + name,
                    () -> proposed.put(
                            name, changes.propose(entry.amendment(), calendar.date(entry.from()), entry.reason()))));
            var confirmed = entry.confirmed();
            var settledBy = entry.settledBy();
            if (confirmed != null && settledBy != null) {
                scenes.add(new Scene(
                        calendar.moment(confirmed, null, Hour.ANSWERS, name),
                        settledBy,
                        "confirmation of " + name,
                        () -> changes.confirm(proposed.get(name))));
            }
        }
        return scenes;
    }
}
