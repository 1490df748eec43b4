package org.mizizi.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.Organisations;
import org.mizizi.demo.RoundsFile.Guests;
import org.mizizi.demo.RoundsFile.RoundEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The convenor plans, announces, opens and closes the rounds, and calls them answered. */
@Component
@Profile("demo")
class RoundsEpisode implements Episode {

    private final Rounds rounds;
    private final Organisations organisations;

    RoundsEpisode(Rounds rounds, Organisations organisations) {
        this.rounds = rounds;
        this.organisations = organisations;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return RoundsFile.read().rounds().stream()
                .flatMap(entry -> scenes(entry, story).stream())
                .toList();
    }

    private List<Scene> scenes(RoundEntry entry, Story story) {
        var scenes = new ArrayList<Scene>();
        var calendar = story.calendar();
        scenes.add(scene(entry, "announced", calendar.moment(entry.announced(), Hour.ANSWERS), () -> {
            var planned = rounds.plan(plan(entry, story));
            story.rounds().put(entry.key(), planned.id());
            rounds.announce(planned.id());
        }));
        scenes.add(scene(entry, "opened", opening(entry, calendar), () -> rounds.open(id(entry, story))));
        if (entry.state().compareTo(RoundState.CLOSED) >= 0) {
            scenes.add(scene(entry, "closed", closing(entry, calendar), () -> rounds.close(id(entry, story), null)));
        }
        var answered = entry.answered();
        if (answered != null) {
            scenes.add(scene(
                    entry,
                    "answered",
                    calendar.moment(answered, Hour.EVENING),
                    () -> rounds.markAnswered(id(entry, story))));
        }
        return scenes;
    }

    private static Scene scene(RoundEntry entry, String move, Instant moment, Runnable work) {
        return new Scene(moment, Cast.CONVENOR, entry.key() + " " + move, work);
    }

    private RoundPlan plan(RoundEntry entry, Story story) {
        return new RoundPlan(
                entry.purpose(),
                entry.title(),
                entry.description(),
                opening(entry, story.calendar()),
                closing(entry, story.calendar()),
                entry.shortened(),
                subject(entry, story),
                invited(entry.invites()));
    }

    private static @Nullable UUID subject(RoundEntry entry, Story story) {
        var version = entry.strategyVersion();
        return version == null
                ? null
                : story.strategies().get("version " + version).value();
    }

    private Set<OrganisationId> invited(Guests guests) {
        return organisations.directory().stream()
                .filter(organisation -> organisation.kind() != OrganisationKind.PUBLIC_BODY)
                .filter(organisation -> switch (guests) {
                    case INTERNAL -> organisation.side() == Side.INTERNAL;
                    case EXTERNAL -> organisation.side() == Side.EXTERNAL;
                    case ALL -> true;
                })
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }

    private static Instant opening(RoundEntry entry, StoryCalendar calendar) {
        return calendar.moment(entry.opens(), Hour.OPENING);
    }

    private static Instant closing(RoundEntry entry, StoryCalendar calendar) {
        return calendar.moment(entry.closes(), Hour.CLOSING);
    }

    private static RoundId id(RoundEntry entry, Story story) {
        return story.rounds().get(entry.key());
    }
}
