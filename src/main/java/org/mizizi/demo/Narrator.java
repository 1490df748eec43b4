package org.mizizi.demo;

import java.util.Comparator;
import java.util.List;
import org.mizizi.shared.ActEnded;
import org.mizizi.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the story of the demo country in an empty portal: every scene through the same services, with the same rights and
 * rules, as if its person sat there at its moment. One transaction: the whole story, or none of it.
 */
@Component
@Profile("demo")
class Narrator {

    /** Hears how far the story has come. */
    interface Listener {

        void told(int scenes, int of);
    }

    private final Founding founding;
    private final List<Episode> episodes;
    private final Cast cast;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Narrator(
            Founding founding,
            List<Episode> episodes,
            Cast cast,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.founding = founding;
        this.episodes = List.copyOf(episodes);
        this.cast = cast;
        this.transaction = transaction;
        this.events = events;
    }

    void tell(Listener listener) {
        transaction.executeWithoutResult(_ -> {
            var scenes = scenes();
            for (var told = 0; told < scenes.size(); told++) {
                listener.told(told, scenes.size());
                play(scenes.get(told));
            }
        });
    }

    private List<Scene> scenes() {
        var story = founding.begin();
        events.publishEvent(new ActEnded());
        return episodes.stream()
                .flatMap(episode -> episode.scenes(story).stream())
                .sorted(Comparator.comparing(Scene::at))
                .toList();
    }

    private void play(Scene scene) {
        try {
            PortalClock.at(scene.at(), () -> cast.as(scene.person(), scene.work()));
            events.publishEvent(new ActEnded());
        } catch (RuntimeException refused) {
            throw new IllegalStateException(
                    "The story cannot be told: " + scene.what() + " by " + scene.person() + " at " + scene.at(),
                    refused);
        }
    }
}
