package org.mizizi.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** D2: one moment has one clock, the country's, which is named; and what is not over says how long it is still. */
@PortalTest
class DeadlineTests {

    private static final Instant UNTIL = Instant.parse("2026-11-26T16:00:00Z");

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Africa/Khartoum | PT72H  | 26 November 2026, 18:00 (Central Africa Time) · 3 days left
            en | Africa/Khartoum | PT47H  | 26 November 2026, 18:00 (Central Africa Time) · 1 day left
            en | Africa/Khartoum | PT1M   | 26 November 2026, 18:00 (Central Africa Time) · last day
            en | Africa/Khartoum | PT0S   | 26 November 2026, 18:00 (Central Africa Time)
            en | Asia/Kathmandu  | PT-1H  | 26 November 2026, 21:45 (Nepal Time)
            fr | Africa/Khartoum | PT72H  | 26 novembre 2026 à 18:00 (heure normale d’Afrique centrale) · encore 3 jours
            ar | Africa/Khartoum | PT48H  | 26 نوفمبر 2026، 6:00 م (توقيت وسط أفريقيا) · بقي يومان
            """)
    void aDeadlineIsToldByTheClockOfTheCountryWithItsNameAndTheDaysLeft_D2(
            Locale reader, ZoneId zone, Duration before, String told) {
        assertThat(Deadline.text(UNTIL, UNTIL.minus(before), new Moments(reader, zone), messages))
                .isEqualToNormalizingUnicode(told);
    }
}
