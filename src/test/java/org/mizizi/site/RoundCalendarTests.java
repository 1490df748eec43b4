package org.mizizi.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.text;
import static org.mizizi.site.ReadCalendar.value;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Hours;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Issue 12: everybody has the rounds in the calendar they use, and what it says is what the portal says. */
@PortalTest
@Import(PrioritiesFixtures.class)
class RoundCalendarTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Visitor visitor;

    @BeforeEach
    void openABrowser() {
        visitor = new Visitor(context);
    }

    @Test
    void theCalendarHoldsTheEndOfEveryRoundThatWasAnnouncedAndTheBeginningOfThoseToCome() {
        var toCome = announced(plan("Which wells", Duration.ofDays(5)));
        var open = priorities.openRound();
        var closed = priorities.openRound();
        priorities.close(closed);
        country.as("nadia", () -> rounds.plan(plan("Only planned", Duration.ofDays(5))));

        var calendar = read("/en/rounds.ics");

        assertThat(calendar.moments())
                .containsAllEntriesOf(Map.of(
                        toCome.reference() + "-opens@localhost", second(toCome.opensAt()),
                        toCome.reference() + "-closes@localhost", second(toCome.closesAt()),
                        open.reference() + "-closes@localhost", second(open.closesAt())))
                .containsKey(closed.reference() + "-closes@localhost")
                .isEqualTo(expected());
        assertThat(calendar.isBroken()).isFalse();
    }

    @Test
    void anEventSaysWhatIsAskedUntilWhenByTheClockOfTheCountryAndWhere() {
        var round = announced(plan("Which wells", Duration.ofDays(5)));
        var address = "http://localhost:8080/en/rounds/" + round.reference();

        var event = read("/en/rounds/" + round.reference() + ".ics").closing();

        assertThat(value(event, Property.SUMMARY)).isEqualTo("Closes: Which wells");
        assertThat(value(event, Property.DESCRIPTION).lines())
                .startsWith("Tell us in your own words.")
                .anyMatch(line -> line.startsWith("Closes: ") && line.endsWith("(Central Africa Time)"))
                .contains("Answering takes each organisation about 3 hours.")
                .endsWith(address);
        assertThat(value(event, Property.URL)).isEqualTo(address);
        assertThat(value(event, Property.CATEGORIES)).isEqualTo("collecting inputs");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(event.getComponents().getFirst().toString())
                .contains("TRIGGER:-P2D", "ACTION:DISPLAY", "DESCRIPTION:Closes: Which wells");
    }

    @Test
    void aCalendarBearsItsNameInTheLanguageOfItsAddressAndIsAskedForAgainEachDay() {
        assertThat(visitor.read("/fr/rounds.ics"))
                .contains(
                        "\r\nNAME:Consultations · Testland\r\n",
                        "\r\nX-WR-CALNAME:Consultations · Testland\r\n",
                        "\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n",
                        "\r\nX-PUBLISHED-TTL:P1D\r\n");
        var answer = visitor.open("/fr/rounds.ics", "Accept", "text/html");
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Content-Language")).isEqualTo("fr");
    }

    @Test
    void anEventIsTheSameOneInEveryLanguageAndSaysInWhichItsWordsAre() {
        var round = announced(new RoundPlan(
                RoundPurpose.COLLECT,
                text("Which wells").with("fr", "Quels puits"),
                text("Tell us in your own words."),
                clock.instant().plus(Duration.ofDays(5)),
                clock.instant().plus(Duration.ofDays(35)),
                null,
                null,
                country.internal()));

        var said = Stream.of("en", "fr", "ar")
                .map(language -> read("/" + language + "/rounds/" + round.reference() + ".ics")
                        .closing())
                .toList();

        assertThat(said.stream().map(event -> value(event, Property.UID)).distinct())
                .containsExactly(round.reference() + "-closes@localhost");
        assertThat(said.stream()
                        .map(event -> event.getRequiredProperty(Property.SUMMARY)
                                .toString()
                                .strip()))
                .containsExactly(
                        "SUMMARY:Closes: Which wells",
                        "SUMMARY:Clôture\u00a0: Quels puits",
                        "SUMMARY;LANGUAGE=en:تُغلق: Which wells");
        assertThat(said.get(1).getRequiredProperty(Property.DESCRIPTION).toString())
                .startsWith("DESCRIPTION;LANGUAGE=en:Tell us")
                .contains("heure normale d’Afrique centrale");
    }

    /** Whoever asks again later gets nothing anew, until something has changed: then a later version of the same event. */
    @Test
    void whatHasNotChangedIsNotSentAgain() {
        announced(plan("Wells in <footer>", Duration.ofDays(5)));
        var round = announced(plan("Which wells", Duration.ofDays(9)));
        for (var address : List.of("/en/rounds.ics", "/en/rounds/" + round.reference() + ".ics")) {
            var mark = String.valueOf(visitor.open(address).getHeader("ETag"));
            var before = Integer.parseInt(value(read(address).closing(round), Property.SEQUENCE));
            assertThat(statusIn(Duration.ofDays(1), address, mark)).isEqualTo(304);

            country.as("nadia", () -> rounds.takeBack(round.id()));
            country.as("nadia", () -> rounds.announce(round.id()));

            assertThat(statusIn(Duration.ofDays(1), address, mark)).isEqualTo(200);
            assertThat(Integer.parseInt(value(read(address).closing(round), Property.SEQUENCE)))
                    .isGreaterThan(before);
        }
    }

    /** What nobody may know of is in no calendar, not in the convenor's either, and its address is one of nothing. */
    @ParameterizedTest
    @EnumSource
    void whatIsPlannedOrTakenBackOrNowhereIsInNoCalendar(InterfaceLanguage language) {
        var planned = country.as("nadia", () -> rounds.plan(plan("Only planned", Duration.ofDays(5))));
        var takenBack = announced(plan("Taken back", Duration.ofDays(5)));
        country.as("nadia", () -> rounds.takeBack(takenBack.id()));
        for (var reader : List.of(visitor, Visitor.signedIn(context, country.account("nadia")))) {
            assertThat(reader.read("/" + language.code() + "/rounds.ics"))
                    .doesNotContain(planned.reference(), takenBack.reference());
            for (var nowhere : List.of(planned.reference(), takenBack.reference(), "RND-9999", "rnd", "")) {
                var answer = reader.open("/" + language.code() + "/rounds/" + nowhere + ".ics");
                assertThat(answer.getStatus()).as(nowhere).isEqualTo(404);
                assertThat(Visitor.text(answer)).contains("<html lang=\"" + language.code() + "\"");
            }
        }
    }

    @Test
    void whatHasClosedStaysForSixtyDaysAndRemindsNobody() {
        var round = priorities.openRound();
        priorities.close(round);

        assertThat(read("/en/rounds.ics").closing(round).getComponents()).isEmpty();
        assertThat(readIn(Duration.ofDays(59), "/en/rounds.ics").references()).contains(round.reference());
        assertThat(readIn(Duration.ofDays(61), "/en/rounds.ics").references()).doesNotContain(round.reference());
        assertThat(readIn(Duration.ofDays(61), "/en/rounds/" + round.reference() + ".ics")
                        .references())
                .containsExactly(round.reference());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Follow in your calendar     | Put it in my calendar
            fr | Suivre dans votre agenda    | La mettre dans mon agenda
            ar | تابعوها في تقويمكم          | أضيفوها إلى تقويمكم
            es | Seguir en su calendario     | Añadirla a mi calendario
            pt | Seguir no seu calendário    | Pôr no meu calendário
            sw | Fuatilia katika kalenda yako | Iweke kwenye kalenda yangu
            """)
    void thePagesLeadToTheCalendarUntilARoundIsOver(String language, String follow, String keep) {
        var round = priorities.openRound();
        var address = "/" + language + "/rounds/" + round.reference();
        assertThat(visitor.read("/" + language + "/rounds")).contains("href=\"/" + language + "/rounds.ics\"", follow);
        assertThat(visitor.read(address)).contains("href=\"" + address + ".ics\"", keep);
        priorities.close(round);
        assertThat(visitor.read(address)).doesNotContain(".ics", keep);
    }

    private RoundPlan plan(String title, Duration until) {
        var opens = clock.instant().plus(until);
        return new RoundPlan(
                RoundPurpose.COLLECT,
                text(title),
                text("Tell us in your own words."),
                opens,
                opens.plus(Duration.ofDays(30)),
                null,
                null,
                Hours.of(3),
                country.internal());
    }

    private Round announced(RoundPlan plan) {
        return country.as("nadia", () -> rounds.announce(rounds.plan(plan).id()));
    }

    private ReadCalendar read(String address) {
        return readIn(Duration.ZERO, address);
    }

    private ReadCalendar readIn(Duration time, String address) {
        return ReadCalendar.of(askedIn(time, address).getContentAsByteArray());
    }

    private int statusIn(Duration time, String address, String mark) {
        return askedIn(time, address, "If-None-Match", mark).getStatus();
    }

    private MockHttpServletResponse askedIn(Duration time, String address, String... header) {
        var answer = new AtomicReference<@Nullable MockHttpServletResponse>();
        PortalClock.at(clock.instant().plus(time), () -> answer.set(visitor.open(address, header)));
        return requireNonNull(answer.get());
    }

    /** What the database says by itself. */
    private Map<String, Instant> expected() {
        var expected = new TreeMap<String, Instant>();
        jdbc.sql("""
                        select reference || '-closes@localhost' as uid, closes_at as at from rounds.round
                        where state <> 'PLANNED' and closes_at > now() - interval '60 days'
                        union all
                        select reference || '-opens@localhost', opens_at from rounds.round where state = 'ANNOUNCED'
                        """)
                .query((row, _) -> expected.put(
                        row.getString("uid"), second(row.getTimestamp("at").toInstant())))
                .list();
        return expected;
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
