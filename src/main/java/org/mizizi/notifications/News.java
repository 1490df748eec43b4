package org.mizizi.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mizizi.shared.DomainEvent;

/**
 * What there is to tell, the same for everyone it concerns; its cause makes telling it twice harmless. What would give a
 * protected author away to whoever reads their mail is told only in the portal.
 */
record News(String message, Arguments arguments, String path, UUID cause, Instant at, boolean mailed) {

    /** Told once an event. */
    static News of(DomainEvent event, String message, String path, Argument... arguments) {
        var at = event.by().at();
        return about(event.subject().id(), at, message, path, arguments).toldAt(at);
    }

    /** Told once as long as the thing it is about stays as it was at that moment. */
    static News about(UUID thing, Instant asOf, String message, String path, Argument... arguments) {
        var moment = asOf.truncatedTo(ChronoUnit.MICROS);
        var cause = UUID.nameUUIDFromBytes((thing + " " + moment).getBytes(StandardCharsets.UTF_8));
        return new News(message, new Arguments(List.of(arguments)), path, cause, moment, true);
    }

    News toldAt(Instant moment) {
        return new News(message, arguments, path, cause, moment.truncatedTo(ChronoUnit.MICROS), mailed);
    }

    News onlyInThePortal() {
        return new News(message, arguments, path, cause, at, false);
    }
}
