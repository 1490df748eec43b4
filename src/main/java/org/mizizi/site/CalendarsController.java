package org.mizizi.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Timetable;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PortalAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rounds in the calendars that people use: all of them at one address to follow, and each at its own to keep. */
@RestController
class CalendarsController {

    private static final String ROUNDS = PathLocale.LANGUAGE + "/rounds";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final Timetable timetable;
    private final PortalAddress portal;

    CalendarsController(Timetable timetable, PortalAddress portal) {
        this.timetable = timetable;
        this.portal = portal;
    }

    @GetMapping(ROUNDS + Paths.CALENDAR)
    ResponseEntity<byte[]> all(
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            @ModelAttribute(name = "frame", binding = false) Frame frame) {
        return calendar(timetable.all(), reading, frame);
    }

    @GetMapping(ROUNDS + "/{reference}" + Paths.CALENDAR)
    ResponseEntity<byte[]> one(
            @PathVariable String reference,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            @ModelAttribute(name = "frame", binding = false) Frame frame) {
        return calendar(List.of(timetable.find(reference)), reading, frame);
    }

    private ResponseEntity<byte[]> calendar(List<Round> rounds, SiteReading reading, Frame frame) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_LANGUAGE, reading.language())
                .body(new RoundCalendar(portal, reading, frame.country())
                        .of(rounds)
                        .getBytes(UTF_8));
    }
}
