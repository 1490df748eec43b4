package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.actors.Mandate;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.Organisations;
import org.mizizi.demo.ActorsFile.MandateEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.shared.Identifier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The mandates are claimed, entered by the administrator, and verified by the convenor. */
@Component
@Profile("demo")
class MandatesEpisode implements Episode {

    private final Organisations organisations;

    MandatesEpisode(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Scene> scenes(Story story) {
        var scenes = new ArrayList<Scene>();
        for (var entry : ActorsFile.read().mandates()) {
            var mandate = new MandateId(Identifier.next());
            var calendar = story.calendar();
            scenes.add(new Scene(
                    calendar.moment(entry.claimed(), null, Hour.VOICES, entry.organisation()),
                    Cast.ADMINISTRATOR,
                    "mandate of " + entry.organisation(),
                    () -> organisations.claim(mandate(mandate, entry, story))));
            var verified = entry.verified();
            if (verified != null) {
                scenes.add(new Scene(
                        calendar.moment(verified, null, Hour.ANSWERS, entry.organisation()),
                        Cast.CONVENOR,
                        "verification of " + entry.organisation(),
                        () -> organisations.verify(mandate)));
            }
        }
        return scenes;
    }

    private Mandate mandate(MandateId id, MandateEntry entry, Story story) {
        return new Mandate(
                id,
                organisations.find(entry.organisation()).id(),
                entry.constituency(),
                story.places().get(entry.place()),
                entry.howChosen(),
                entry.evidence().original(),
                story.calendar().date(entry.from()),
                story.calendar().date(entry.until()),
                Mandate.State.CLAIMED);
    }
}
