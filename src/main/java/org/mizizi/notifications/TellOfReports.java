package org.mizizi.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.safety.Reports;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the auditors that a report of intimidation waits, and nothing of it. No event tells that it came, and they are
 * told once its day is over: the hour of a mail would tell others who had the portal open then.
 */
@Component
class TellOfReports {

    /** The news is about a day, not about a report. */
    private static final UUID ANY = UUID.nameUUIDFromBytes("safety.report".getBytes(StandardCharsets.UTF_8));

    private final Reports reports;
    private final Organisations organisations;
    private final Telling telling;
    private final Clock clock;

    TellOfReports(Reports reports, Organisations organisations, Telling telling, Clock clock) {
        this.reports = reports;
        this.organisations = organisations;
        this.telling = telling;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 8, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tell() {
        Reaction.run(() -> reports.daysUnread().forEach(this::tellOf));
    }

    private void tellOf(LocalDate day) {
        var news = News.about(ANY, day.atStartOfDay().toInstant(ZoneOffset.UTC), "reports-wait", Paths.reports())
                .toldAt(clock.instant());
        telling.tell(organisations.directory().stream().map(Organisation::id).toList(), Right.READ_REPORTS, news);
    }
}
