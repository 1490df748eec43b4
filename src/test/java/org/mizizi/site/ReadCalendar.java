package org.mizizi.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.mizizi.rounds.Round;

/** A calendar as a programme reads it that knows nothing of the portal. */
record ReadCalendar(Calendar calendar) {

    static ReadCalendar of(byte[] written) {
        try {
            return new ReadCalendar(new CalendarBuilder().build(new ByteArrayInputStream(written)));
        } catch (IOException | ParserException broken) {
            throw new AssertionError(new String(written, UTF_8), broken);
        }
    }

    static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    boolean isBroken() {
        return calendar.validate().hasErrors();
    }

    /** When each event is, by what it is known by; each is known by a name of its own. */
    Map<String, Instant> moments() {
        var moments = new TreeMap<String, Instant>();
        events().forEach(event -> {
            var start = event.<DtStart<?>>getRequiredProperty(Property.DTSTART);
            if (moments.put(value(event, Property.UID), Instant.from(start.getDate())) != null) {
                throw new AssertionError(event);
            }
        });
        return moments;
    }

    List<String> references() {
        return moments().keySet().stream()
                .map(known -> known.replaceAll("-(opens|closes)@.*", ""))
                .toList();
    }

    /** The end of the one round in it. */
    VEvent closing() {
        return known("");
    }

    VEvent closing(Round round) {
        return known(round.reference());
    }

    private VEvent known(String reference) {
        return events().filter(event -> value(event, Property.UID).contains(reference + "-closes@"))
                .findFirst()
                .orElseThrow();
    }

    private Stream<VEvent> events() {
        return calendar.getComponents().stream().map(VEvent.class::cast);
    }
}
