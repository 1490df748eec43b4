package org.mizizi.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mizizi.coherence.KeepFigures;
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
    private final KeepFigures keepFigures;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Narrator(
            Founding founding,
            List<Episode> episodes,
            Cast cast,
            KeepFigures keepFigures,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.founding = founding;
        this.episodes = List.copyOf(episodes);
        this.cast = cast;
        this.keepFigures = keepFigures;
        this.transaction = transaction;
        this.events = events;
    }

    void tell(Listener listener) {
        transaction.executeWithoutResult(_ -> {
            var story = founding.begin();
            events.publishEvent(new ActEnded());
            var scenes = scenes(story);
            var day = LocalDate.MIN;
            for (var told = 0; told < scenes.size(); told++) {
                listener.told(told, scenes.size());
                var scene = scenes.get(told);
                if (day.isBefore(story.calendar().date(scene.at()))) {
                    PortalClock.at(scene.at(), this::keepFigures);
                }
                day = story.calendar().date(scene.at());
                play(scene);
            }
            keepFigures();
        });
    }

    /** Of the days that were over before the next scene, as the portal does when it has been away. */
    private void keepFigures() {
        keepFigures.keepAllDue();
        events.publishEvent(new ActEnded());
    }

    private List<Scene> scenes(Story story) {
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
