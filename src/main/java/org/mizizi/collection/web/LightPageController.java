package org.mizizi.collection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.mizizi.collection.LightInputs;
import org.mizizi.collection.LightPage;
import org.mizizi.country.Countries;
import org.mizizi.look.Deadline;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The light page of a round: once opened it works without a network and keeps what is written on the phone. It is the
 * same for everybody, so that a phone can keep it; as whom somebody sends it asks when there is a network.
 */
@Controller
class LightPageController {

    static final String PAGE =
            Paths.WRITE + "{language:#{T(org.mizizi.shared.InterfaceLanguage).anyCode()}}/{reference}";

    private static final String POLICY = "Content-Security-Policy";

    /** Its own scripts and nothing else: no form is sent but by them. */
    private static final String OWN_SCRIPTS =
            "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final LightInputs light;
    private final Countries countries;
    private final InTheReadersWords words;
    private final MessageSource messages;
    private final Clock clock;

    LightPageController(
            LightInputs light, Countries countries, InTheReadersWords words, MessageSource messages, Clock clock) {
        this.light = light;
        this.countries = countries;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String page(@PathVariable String reference, HttpServletResponse response, Model model, Locale reader) {
        var round = light.round(reference);
        response.setHeader(POLICY, OWN_SCRIPTS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        model.addAttribute("round", round);
        model.addAttribute("title", round.title().in(reader));
        model.addAttribute("closes", Deadline.text(round.closesAt(), clock.instant(), words.moments(reader), messages));
        model.addAttribute("reader", reader);
        model.addAttribute("languages", InterfaceLanguage.locales());
        model.addAttribute("page", LightPage.of(countries.inUse(), countries.spokenLanguages(), reader));
        return "collection/light";
    }

    /** Whoever comes here has signed in on the way. */
    @GetMapping(PAGE + Paths.SIGN_IN)
    String signedIn(@PathVariable String reference, Locale reader) {
        return "redirect:" + Paths.write(reader, reference);
    }

    /** At the root of the addresses that the worker looks after. */
    @GetMapping(Paths.WRITE + "{script:light|kept|worker}.js")
    ResponseEntity<Resource> script(@PathVariable String script) {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("light/" + script + ".js"));
    }

    @ExceptionHandler
    void nothingHere(NotFoundException missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
