package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.NewMandate;
import org.mizizi.demo.ActorsFile.MandateEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Organisations say for whom they speak, and the convenor verifies it. */
@Component
@Profile("demo")
class MandatesEpisode implements Episode {

    private final Mandates mandates;

    MandatesEpisode(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public List<Scene> scenes(Story story) {
        var scenes = new ArrayList<Scene>();
        for (var entry : ActorsFile.read().mandates()) {
            var calendar = story.calendar();
            var claimed = new Named<MandateId>();
            scenes.add(new Scene(
                    calendar.moment(entry.claimed(), null, Hour.VOICES, entry.organisation()),
                    entry.by(),
                    "mandate of " + entry.organisation(),
                    () -> claimed.put(entry.organisation(), mandates.claim(mandate(entry, story)))));
            var verified = entry.verified();
            if (verified != null) {
                scenes.add(new Scene(
                        calendar.moment(verified, null, Hour.ANSWERS, entry.organisation()),
                        Cast.CONVENOR,
                        "verification of " + entry.organisation(),
                        () -> mandates.verify(claimed.get(entry.organisation()))));
            }
        }
        return scenes;
    }

    private NewMandate mandate(MandateEntry entry, Story story) {
        return new NewMandate(
                entry.constituency(),
                story.places().get(entry.place()),
                entry.chosen(),
                entry.howChosen(),
                entry.evidence().original(),
                "",
                story.calendar().date(entry.from()),
                story.calendar().date(entry.until()));
    }
}
