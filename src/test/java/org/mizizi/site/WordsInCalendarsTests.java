package org.mizizi.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.text;
import static org.mizizi.site.ReadCalendar.value;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.PortalAddress;
import org.springframework.beans.factory.annotation.Autowired;

/** Issue 12: whatever stands in a round, its calendar is one that programmes read. */
@PortalTest
class WordsInCalendarsTests {

    private static final String HOSTILE =
            """
            Wells; roads, "bridges" \\n and \\\\ more <footer>
            BEGIN:VEVENT
            END:VCALENDAR\t""" + "\u0633".repeat(200) + "\ud83d\udca7".repeat(60) + "x" + "\ud83d\udca7".repeat(60);

    @Autowired
    EveryPage everyPage;

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    /** Commas, semicolons, quotes, line ends and letters of every length come back as they were written. */
    @Test
    void noWordsOfARoundBreakTheCalendar() {
        var round = hostile(announced());
        var written = new RoundCalendar(
                        new PortalAddress("https://mizizi.example"),
                        everyPage.reading(Locale.ENGLISH, ZoneOffset.UTC, List.of()),
                        null)
                .of(List.of(round));

        var calendar = ReadCalendar.of(written.getBytes(UTF_8));

        assertThat(calendar.moments()).hasSize(2);
        assertThat(value(calendar.closing(), Property.SUMMARY)).isEqualTo("Closes: " + HOSTILE);
        assertThat(value(calendar.closing(), Property.DESCRIPTION)).startsWith(HOSTILE + "\n\nOpens: ");
        assertThat(written.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    /** With words that the portal takes in no title: of several lines, ended as no browser ends them, and with a sign that is none. */
    private static Round hostile(Round round) {
        var words = text(HOSTILE.replace("END:", "\u0000END:").replace("\nBEGIN", "\rBEGIN"));
        var topic = round.topic();
        return new Round(
                round.id(),
                round.version(),
                round.reference(),
                new Round.Topic(topic.purpose(), words, words, topic.subject(), topic.hours()),
                round.times(),
                round.shortening(),
                round.course());
    }

    private Round announced() {
        var opens = clock.instant().plus(Duration.ofDays(5));
        return country.as(
                "nadia",
                () -> rounds.announce(rounds.plan(new RoundPlan(
                                RoundPurpose.COLLECT,
                                text("Which wells"),
                                text("Tell us in your own words."),
                                opens,
                                opens.plus(Duration.ofDays(30)),
                                null,
                                null,
                                country.internal()))
                        .id()));
    }
}
