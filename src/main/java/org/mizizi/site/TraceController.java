package org.mizizi.site;

import java.util.Map;
import org.mizizi.actors.Organisations;
import org.mizizi.shared.Asked;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.ThreadSearch;
import org.mizizi.traceability.Whereabouts;
import org.mizizi.traces.Step;
import org.mizizi.traces.Trace;
import org.mizizi.traces.Traces;
import org.mizizi.translations.Translations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where something comes from and what became of it, as a picture and as a table, a page of it at a time (H4). */
@Controller
class TraceController {

    private static final String PLACE = "place";

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
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var asked = new Asked(parameters);
        var search = new ThreadSearch(asked.words(), asked.one(PLACE, Whereabouts.class));
        var trace = traces.of(reference, search, asked.key());
        model.addAttribute("trace", trace);
        model.addAttribute("steps", steps(trace, search, reading));
        model.addAttribute("translated", translations.of(trace.texts()));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        model.addAttribute("picture", trace.picture(telling(reading)));
        return "site/trace";
    }

    private static Listed<Step> steps(Trace trace, ThreadSearch search, SiteReading reading) {
        var places = trace.offered().stream()
                .map(place ->
                        new Listed.Option(place.name(), reading.say("trace.place." + place), place == search.place()))
                .toList();
        return Listed.of(trace.page(), reading.to("trace", trace.origin().reference()))
                .searched(search.text())
                .choice(PLACE, reading.say("trace.what-kind"), reading.say("trace.every-kind"), places);
    }

    private static Trace.Telling telling(SiteReading reading) {
        return new Trace.Telling(reading.locale(), node -> address(node, reading), reading.say("site.protected"));
    }

    private static String address(Node node, SiteReading reading) {
        return reading.toReference(node.reference()).orElseGet(() -> reading.to("trace", node.reference()));
    }
}
