package org.mizizi.demo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the story of the demo country be told once, at the first start, in an empty portal. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "mizizi.demo.load", matchIfMissing = true)
class DemoCountry implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCountry.class);

    private final Founding founding;
    private final Narrator narrator;

    DemoCountry(Founding founding, Narrator narrator) {
        this.founding = founding;
        this.narrator = narrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (founding.done()) {
            return;
        }
        var start = System.nanoTime();
        narrator.tell((_, _) -> {});
        var taken = Duration.ofNanos(System.nanoTime() - start);
        LOG.info("The demo country is loaded ({} ms)", taken.toMillis());
    }
}
