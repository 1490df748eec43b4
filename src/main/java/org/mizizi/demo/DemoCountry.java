package org.mizizi.demo;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.mizizi.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the story of the demo country once, in an empty portal: every scene through the same services, with the same
 * rights and rules, as if its person sat there at its moment. One transaction: the whole story, or none of it.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "mizizi.demo.load", matchIfMissing = true)
class DemoCountry implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCountry.class);

    private final Founding founding;
    private final List<Episode> episodes;
    private final Cast cast;
    private final TransactionOperations transaction;

    DemoCountry(Founding founding, List<Episode> episodes, Cast cast, TransactionOperations transaction) {
        this.founding = founding;
        this.episodes = List.copyOf(episodes);
        this.cast = cast;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (founding.done()) {
            return;
        }
        var start = System.nanoTime();
        transaction.executeWithoutResult(_ -> tell());
        var taken = Duration.ofNanos(System.nanoTime() - start);
        LOG.info("The demo country is loaded ({} ms)", taken.toMillis());
    }

    private void tell() {
        var story = founding.begin();
        episodes.stream()
                .flatMap(episode -> episode.scenes(story).stream())
                .sorted(Comparator.comparing(Scene::at))
                .forEach(this::play);
    }

    private void play(Scene scene) {
        try {
            PortalClock.at(scene.at(), () -> cast.as(scene.person(), scene.work()));
        } catch (RuntimeException refused) {
            throw new IllegalStateException(
                    "The story cannot be told: " + scene.what() + " by " + scene.person() + " at " + scene.at(),
                    refused);
        }
    }
}
