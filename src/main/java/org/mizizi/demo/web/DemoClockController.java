package org.mizizi.demo.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.demo.DemoClock;
import org.mizizi.look.Moments;
import org.mizizi.security.WayBack;
import org.mizizi.shared.NotFoundException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The panel of the demo clock: what time it is in the country, and a day or a week later at a press. */
@Controller
@Profile("demo")
class DemoClockController {

    private static final int MOST_DAYS = 31;

    private final DemoClock demoClock;
    private final Countries countries;
    private final Clock clock;

    DemoClockController(DemoClock demoClock, Countries countries, Clock clock) {
        this.demoClock = demoClock;
        this.countries = countries;
        this.clock = clock;
    }

    @GetMapping("/sign-in/clock")
    String show(Model model, Locale locale) {
        model.addAttribute("now", new Moments(locale, countries.country().zone()).dateTimeZone(clock.instant()));
        return "demo/clock";
    }

    /** Leads back to the page from which it was pressed. */
    @PostMapping("/sign-in/clock")
    String forward(
            @RequestParam int days,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from) {
        if (days < 1 || days > MOST_DAYS) {
            throw new NotFoundException("clock");
        }
        demoClock.forward(Duration.ofDays(days));
        return "redirect:" + WayBack.to(from).orElse("/sign-in/clock");
    }
}
