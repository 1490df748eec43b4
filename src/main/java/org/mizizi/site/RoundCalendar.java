package org.mizizi.site;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Country;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundState;
import org.mizizi.shared.PortalAddress;
import org.mizizi.shared.Wording;

/**
 * Rounds as calendar programmes read them (RFC 5545, RFC 7986): when each closes and, before it is open, when it opens. All of
 * it follows from the rounds and nothing from the moment of asking, so that what has not changed is not sent again. What was
 * taken back is left out: a programme that follows the calendar drops it too.
 */
record RoundCalendar(
        PortalAddress portal, SiteReading reading, @Nullable Country country) {

    private static final Duration AGAIN = Duration.ofDays(1);
    private static final Duration BEFOREHAND = Duration.ofDays(2);

    String of(List<Round> rounds) {
        var calendar = named();
        rounds.stream().flatMap(this::events).forEach(calendar::add);
        return FoldedLines.of(calendar.toString());
    }

    private Calendar named() {
        var name = Stream.concat(
                        Stream.of(reading.say("menu.rounds")),
                        Stream.ofNullable(country).map(Country::name).map(reading::text))
                .collect(Collectors.joining(" · "));
        var again = new RefreshInterval(new ParameterList(List.of(Value.DURATION)), AGAIN);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Mizizi//Mizizi//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(again);
        calendar.add(new XProperty("X-PUBLISHED-TTL", again.getValue()));
        return calendar;
    }

    private Stream<VEvent> events(Round round) {
        return round.state() == RoundState.ANNOUNCED
                ? Stream.of(opening(round), closing(round))
                : Stream.of(closing(round));
    }

    private VEvent opening(Round round) {
        return event(round, "opens", round.opensAt());
    }

    /** Nobody is reminded of what is over. */
    private VEvent closing(Round round) {
        var event = event(round, "closes", round.closesAt());
        if (!round.isClosed()) {
            event.add(reminder(round));
        }
        return event;
    }

    private VAlarm reminder(Round round) {
        var reminder = new VAlarm(BEFOREHAND.negated());
        reminder.add(ImmutableAction.DISPLAY);
        reminder.add(in(title(round), new Description(titled("closes", round))));
        return reminder;
    }

    private VEvent event(Round round, String kind, Instant at) {
        var address = portal.to(reading.to("rounds", round.reference()));
        var changed = round.changedAt().orElse(round.opensAt());
        var event = new VEvent(false);
        event.add(new Uid(round.reference() + "-" + kind + "@" + portal.host()));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new Sequence(Math.toIntExact(requireNonNullElse(round.version(), 0L))));
        event.add(new DtStart<>(at));
        event.add(in(title(round), new Summary(titled(kind, round))));
        event.add(in(description(round), new Description(told(round, address))));
        event.add(new Categories(new TextList(List.of(reading.name(round.purpose())))));
        event.add(new Url(URI.create(address)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String titled(String kind, Round round) {
        return plain(reading.say("rounds." + kind, title(round).text()));
    }

    private String told(Round round, String address) {
        var opens = round.state() == RoundState.ANNOUNCED
                ? Stream.of(reading.say("rounds.opens", reading.dateTimeZone(round.opensAt())))
                : Stream.<String>empty();
        var closes = Stream.of(reading.say("rounds.closes", reading.dateTimeZone(round.closesAt())));
        var takes = round.hours().stream().map(hours -> reading.say("rounds.takes", reading.hours(hours)));
        return Stream.of(Stream.of(plain(description(round).text()), ""), opens, closes, takes, Stream.of(address))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private Wording title(Round round) {
        return reading.words(round.title());
    }

    private Wording description(Round round) {
        return reading.words(round.topic().description());
    }

    /** Marked with the language of the words that stand in it, where it is not the reader's. */
    private <P extends Property> P in(Wording words, P property) {
        if (!words.isOf(reading.locale())) {
            property.add(new Language(words.language()));
        }
        return property;
    }

    /** With lines that end in one way; signs that no calendar may hold are left out. */
    private static String plain(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
