package org.mizizi.site;

import org.mizizi.actors.Organisations;
import org.mizizi.traceability.Node;
import org.mizizi.traces.Trace;
import org.mizizi.traces.Traces;
import org.mizizi.translations.Translations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Where something comes from and what became of it, as a picture and as a table. */
@Controller
class TraceController {

    private final Traces traces;
    private final Organisations organisations;
    private final Translations translations;

    TraceController(Traces traces, Organisations organisations, Translations translations) {
        this.traces = traces;
        this.organisations = organisations;
        this.translations = translations;
    }

    @GetMapping(PathLocale.LANGUAGE + "/trace/{reference}")
    String trace(
            @PathVariable String reference,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var trace = traces.of(reference);
        model.addAttribute("trace", trace);
        model.addAttribute("translated", translations.of(trace.texts()));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        model.addAttribute("picture", trace.picture(telling(reading)));
        return "site/trace";
    }

    private static Trace.Telling telling(SiteReading reading) {
        return new Trace.Telling(reading.locale(), node -> address(node, reading), reading.say("site.protected"));
    }

    private static String address(Node node, SiteReading reading) {
        return reading.toReference(node.reference()).orElseGet(() -> reading.to("trace", node.reference()));
    }
}
