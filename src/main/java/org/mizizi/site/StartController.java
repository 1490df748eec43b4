package org.mizizi.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.mizizi.coherence.Figures;
import org.mizizi.country.Countries;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.NotFoundException;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page, in the language of its address or else in the one the browser prefers. */
@Controller
class StartController {

    private static final Map<NodeKind, String> PAGES = Map.of(
            NodeKind.INPUT, "rounds",
            NodeKind.PRIORITY, "priorities",
            NodeKind.GOAL, "strategy",
            NodeKind.PLAN, "plans");

    private final Links links;
    private final Rounds rounds;
    private final Figures figures;
    private final Countries countries;

    StartController(Links links, Rounds rounds, Figures figures, Countries countries) {
        this.links = links;
        this.rounds = rounds;
        this.figures = figures;
        this.countries = countries;
    }

    @GetMapping("/")
    String negotiated(
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return start(reading, model);
    }

    @GetMapping({PathLocale.LANGUAGE, PathLocale.LANGUAGE + "/"})
    String start(@ModelAttribute(name = "reading", binding = false) SiteReading reading, Model model) {
        model.addAttribute("kinds", NodeKind.values());
        model.addAttribute("addresses", PAGES);
        model.addAttribute("counts", links.publicCounts());
        model.addAttribute("rounds", rounds.open());
        model.addAttribute("figures", FiguresController.Shown.all(figures.all(), reading));
        model.addAttribute("process", PeaceProcess.of(countries));
        return "site/start";
    }

    @GetMapping(PathLocale.LANGUAGE + "/**")
    String nothing() {
        throw new NotFoundException("page");
    }
}
