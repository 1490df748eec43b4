package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.demo.BallotsFile.BallotEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.rankings.Ballots;
import org.mizizi.rankings.Places;
import org.mizizi.rankings.Places.Place;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The organisations of the country cast their ballots, each in its round. */
@Component
@Profile("demo")
class BallotsEpisode implements Episode {

    private final Ballots ballots;

    BallotsEpisode(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return BallotsFile.read().ballots().stream()
                .map(entry -> new Scene(
                        story.calendar().moment(entry.day(), null, Hour.VOICES, entry.author()),
                        entry.author(),
                        "ballot in " + entry.round(),
                        () -> ballots.cast(story.rounds().get(entry.round()), places(entry, story))))
                .toList();
    }

    private static Places places(BallotEntry entry, Story story) {
        var places = new ArrayList<Place>();
        for (var tied : entry.order()) {
            var rank = places.size() + 1;
            tied.forEach(key -> places.add(new Place(story.priorities().get(key), rank)));
        }
        return Places.of(places);
    }
}
