package org.mizizi.founding;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started a portal without a country where to found it, and the secret that lets them: once, at the start. */
@Component
public class CallForFounder {

    private static final Logger LOG = LoggerFactory.getLogger(CallForFounder.class);

    private final FoundersSecret secret;
    private final String portal;
    private volatile Optional<String> call = Optional.empty();

    CallForFounder(FoundersSecret secret, @Value("${mizizi.base-url}") String portal) {
        this.secret = secret;
        this.portal = portal;
    }

    /** The demo country has been told by then. */
    @EventListener(ApplicationReadyEvent.class)
    void call() {
        call = secret.make().map(this::words);
        call.ifPresent(LOG::info);
    }

    private String words(String made) {
        return "This portal has no country yet. Found it at %s/workspace/founding with the secret %s"
                .formatted(portal, made);
    }

    /** What was told, for those who do not read the log; nothing where there is a country. */
    public Optional<String> words() {
        return call;
    }
}
