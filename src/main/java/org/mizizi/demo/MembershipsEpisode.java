package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.NewMembership;
import org.mizizi.actors.Organisations;
import org.mizizi.demo.ActorsFile.MembershipEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.security.DemoAccount;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Administrators propose who acts for whom; one proposal was refused, one waits for a second person. */
@Component
@Profile("demo")
class MembershipsEpisode implements Episode {

    private final MembershipChanges changes;
    private final Organisations organisations;

    MembershipsEpisode(MembershipChanges changes, Organisations organisations) {
        this.changes = changes;
        this.organisations = organisations;
    }

    @Override
    public List<Scene> scenes(Story story) {
        var scenes = new ArrayList<Scene>();
        var calendar = story.calendar();
        var proposed = new Named<MembershipChangeId>();
        for (var entry : ActorsFile.read().memberships()) {
            scenes.add(new Scene(
                    calendar.moment(entry.proposed(), null, Hour.VOICES, entry.username()),
                    entry.by(),
                    "proposal of " + entry.username(),
                    () -> proposed.put(entry.username(), changes.proposeBegin(wanted(entry), entry.reason()))));
            var refused = entry.refused();
            var settledBy = entry.settledBy();
            var answer = entry.answer();
            if (refused != null && settledBy != null && answer != null) {
                scenes.add(new Scene(
                        calendar.moment(refused, null, Hour.ANSWERS, entry.username()),
                        settledBy,
                        "refusal of " + entry.username(),
                        () -> changes.refuse(proposed.get(entry.username()), answer)));
            }
        }
        return scenes;
    }

    private NewMembership wanted(MembershipEntry entry) {
        return new NewMembership(
                DemoAccount.subjectOf(entry.username()),
                entry.name(),
                entry.username() + "@mizizi.example",
                entry.language(),
                organisations.find(entry.organisation()).id(),
                entry.role());
    }
}
