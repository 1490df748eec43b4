package org.mizizi.demo;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizizi.demo.PrioritiesFile.ExceptionEntry;
import org.mizizi.demo.PrioritiesFile.OwnerEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Those who spoke are asked whether the priorities reflect what they said, and answer all that waits for them. */
@Component
@Profile("demo")
class OwnersEpisode implements Episode {

    private final Links links;

    OwnersEpisode(Links links) {
        this.links = links;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return PrioritiesFile.read().owners().stream()
                .map(entry -> new Scene(
                        story.calendar().moment(entry.day(), null, Hour.OWNERS, entry.author()),
                        entry.author(),
                        "answers to the register",
                        () -> answer(entry, story)))
                .toList();
    }

    private void answer(OwnerEntry entry, Story story) {
        var otherwise = entry.otherwise().stream()
                .collect(Collectors.<ExceptionEntry, UUID, ExceptionEntry>toMap(
                        exception -> story.inputs().get(exception.input()).value(), Function.identity()));
        links.waitingForMe().stream()
                .filter(link -> link.downstreamKind() == NodeKind.PRIORITY)
                .forEach(link -> {
                    var exception = otherwise.get(link.upstream());
                    if (exception == null) {
                        links.answer(link.id(), LinkState.CONFIRMED, null, entry.language());
                    } else {
                        links.answer(link.id(), exception.state(), exception.words(), entry.language());
                    }
                });
    }
}
