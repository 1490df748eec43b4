package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.NewMandate;
import org.mizizi.actors.SentFile;
import org.mizizi.demo.ActorsFile.MandateEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Organisations say for whom they speak; the convenor verifies it, and another contests it. */
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
        var claimed = new Named<MandateId>();
        for (var entry : ActorsFile.read().mandates()) {
            var organisation = entry.organisation();
            scenes.add(new Scene(
                    story.calendar().moment(entry.claimed(), null, Hour.VOICES, organisation),
                    entry.by(),
                    "mandate of " + organisation,
                    () -> claimed.put(organisation, mandates.claim(mandate(entry, story)))));
            whatOthersMakeOfIt(entry, story, claimed).forEach(scenes::add);
        }
        return scenes;
    }

    private List<Scene> whatOthersMakeOfIt(MandateEntry entry, Story story, Named<MandateId> claimed) {
        var scenes = new ArrayList<Scene>();
        var organisation = entry.organisation();
        var verified = entry.verified();
        if (verified != null) {
            scenes.add(new Scene(
                    story.calendar().moment(verified, null, Hour.ANSWERS, organisation),
                    Cast.CONVENOR,
                    "verification of " + organisation,
                    () -> mandates.verify(claimed.get(organisation))));
        }
        var contested = entry.contested();
        if (contested != null) {
            scenes.add(new Scene(
                    story.calendar().moment(contested.on(), null, Hour.VOICES, organisation),
                    contested.by(),
                    "contest of " + organisation,
                    () -> mandates.contest(claimed.get(organisation), contested.reason())));
        }
        return scenes;
    }

    private NewMandate mandate(MandateEntry entry, Story story) {
        return new NewMandate(
                entry.constituency(),
                entry.place(),
                entry.chosen(),
                entry.howChosen(),
                entry.evidence().original(),
                "",
                story.calendar().date(entry.from()),
                story.calendar().date(entry.until()),
                entry.file() == null ? null : new SentFile(entry.file(), DemoFiles.bytes(entry.file())));
    }
}
