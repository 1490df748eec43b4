package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.demo.ActorsFile.ProposedEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Administrators propose organisations; one proposal was refused, one waits for a second person. */
@Component
@Profile("demo")
class OrganisationsEpisode implements Episode {

    private final OrganisationChanges changes;

    OrganisationsEpisode(OrganisationChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<Scene> scenes(Story story) {
        var scenes = new ArrayList<Scene>();
        var calendar = story.calendar();
        var proposed = new Named<OrganisationChangeId>();
        for (var entry : ActorsFile.read().proposedOrganisations()) {
            var name = called(entry);
            scenes.add(new Scene(
                    calendar.moment(entry.proposed(), null, Hour.VOICES, name),
                    entry.by(),
                    "proposal of " + name,
                    () -> proposed.put(name, changes.propose(entry.organisations(), entry.reason()))));
            var refused = entry.refused();
            var settledBy = entry.settledBy();
            var answer = entry.answer();
            if (refused != null && settledBy != null && answer != null) {
                scenes.add(new Scene(
                        calendar.moment(refused, null, Hour.ANSWERS, name),
                        settledBy,
                        "refusal of " + name,
                        () -> changes.refuse(proposed.get(name), answer)));
            }
        }
        return scenes;
    }

    private static String called(ProposedEntry entry) {
        return entry.organisations().getFirst().name().original();
    }
}
