package org.mizizi.demo;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.demo.PrioritiesFile.ExceptionEntry;
import org.mizizi.demo.PrioritiesFile.OwnerEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Questions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Those who spoke are asked whether the priorities reflect what they said, and the goals the priorities, and answer all that waits. */
@Component
@Profile("demo")
class OwnersEpisode implements Episode {

    private final Questions questions;

    OwnersEpisode(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<Scene> scenes(Story story) {
        var file = PrioritiesFile.read();
        return Stream.concat(
                        file.owners().stream()
                                .map(entry -> scene(entry, "answers to the register", NodeKind.PRIORITY, story)),
                        file.carried().stream()
                                .map(entry -> scene(entry, "answers to the goals", NodeKind.GOAL, story)))
                .toList();
    }

    private Scene scene(OwnerEntry entry, String what, NodeKind asking, Story story) {
        return new Scene(
                story.calendar().moment(entry.day(), null, Hour.OWNERS, entry.author()),
                entry.author(),
                what,
                () -> answer(entry, asking, story));
    }

    private void answer(OwnerEntry entry, NodeKind asking, Story story) {
        var otherwise = entry.otherwise().stream()
                .collect(Collectors.<ExceptionEntry, UUID, ExceptionEntry>toMap(
                        exception -> story.inputs().get(exception.input()).value(), Function.identity()));
        var asked = questions.waitingForMe().stream()
                .filter(link -> link.downstream().kind() == asking)
                .toList();
        questions.confirm(asked.stream()
                .filter(link -> !otherwise.containsKey(link.upstream().id()))
                .map(LinkRow::seen)
                .toList());
        for (var link : asked) {
            var exception = otherwise.get(link.upstream().id());
            if (exception != null) {
                questions.answer(link.seen(), exception.state(), exception.words(), entry.language());
            }
        }
    }
}
