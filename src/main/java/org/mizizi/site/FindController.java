package org.mizizi.site;

import org.mizizi.search.Search;
import org.mizizi.shared.TypedReference;
import org.mizizi.shared.Writing;
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

    private final Search search;

    FindController(Search search) {
        this.search = search;
    }

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
    String search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var words = Writing.sought(typed);
        model.addAttribute("words", words);
        model.addAttribute("found", search.find(words, reading.locale(), SHOWN));
        return "site/search";
    }
}
