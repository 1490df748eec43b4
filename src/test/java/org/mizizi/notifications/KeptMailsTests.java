package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;

/** The mails of the demo country, which stay where they can be read. */
@PortalTest
class KeptMailsTests {

    @Autowired
    Notices notices;

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Test
    void theLatestMailsAreReadFirst() {
        announced("Answer the wells");
        announced("Answer the roads");

        await().untilAsserted(() ->
                assertThat(subjects()).containsExactly("Announced: Answer the roads", "Announced: Answer the wells"));
    }

    /** Of these two; what others were told in the same database stands between them. */
    private List<String> subjects() {
        return country.as("lucia", () -> notices.mailed(1000)).stream()
                .map(Mail::subject)
                .filter(subject -> subject.contains("Answer the "))
                .toList();
    }

    private void announced(String title) {
        country.as("nadia", () -> {
            var now = clock.instant();
            var planned = rounds.plan(new RoundPlan(
                    RoundPurpose.RESPOND,
                    LocalizedText.of("en", title),
                    LocalizedText.of("en", "Say what you will do."),
                    now,
                    now.plus(Duration.ofDays(30)),
                    null,
                    null,
                    country.external()));
            rounds.announce(planned.id());
        });
    }
}
