package org.mizizi.site;

import java.util.List;
import java.util.Locale;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.shared.TypedReference;
import org.mizizi.shared.Writing;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** From what somebody quotes to its page, and from any other words to whatever bears them. */
@Controller
class FindController {

    private static final int SHOWN = 10;

    private final Links links;
    private final Organisations organisations;

    FindController(Links links, Organisations organisations) {
        this.links = links;
        this.organisations = organisations;
    }

    /** The organisations that bear the words looked for: how many there are, and the first of them. */
    record Named(int count, List<Organisation> first) {}

    /** Whether there is such a thing is the page's to say. */
    @GetMapping(PathLocale.LANGUAGE + "/find")
    String find(
            @RequestParam(defaultValue = "") String reference,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading) {
        return "redirect:"
                + TypedReference.of(reference)
                        .flatMap(reading::toReference)
                        .orElseGet(() -> search(reference, reading));
    }

    private static String search(String words, SiteReading reading) {
        return UriComponentsBuilder.fromPath(reading.to("search"))
                .queryParam("q", "{words}")
                .encode()
                .buildAndExpand(Writing.sought(words))
                .toUriString();
    }

    @GetMapping(PathLocale.LANGUAGE + "/search")
    String search(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        var words = Writing.sought(typed);
        var found = links.search(words, SHOWN);
        var named = named(words);
        model.addAttribute("words", words);
        model.addAttribute("kinds", NodeKind.values());
        model.addAttribute("found", found);
        model.addAttribute("named", named);
        model.addAttribute("nothing", found.isEmpty() && named.count() == 0);
        return "site/search";
    }

    private Named named(String words) {
        var sought = words.toLowerCase(Locale.ROOT);
        var bearing = organisations.directory().stream()
                .filter(_ -> !sought.isBlank())
                .filter(organisation -> organisation.name().texts().values().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought)))
                .toList();
        return new Named(bearing.size(), bearing.stream().limit(SHOWN).toList());
    }
}
