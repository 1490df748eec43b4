package org.mizizi.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.priorities.PrioritySearch;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.Results;
import org.mizizi.responses.Responses;
import org.mizizi.shared.Writing;
import org.mizizi.traceability.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The national register: every priority, the inputs it was formed from, its rank, and what agencies answered to it. */
@Controller
@RequestMapping(PathLocale.LANGUAGE + "/priorities")
class PrioritiesController {

    private final Register register;
    private final Results results;
    private final Responses responses;
    private final Links links;
    private final Countries countries;

    PrioritiesController(Register register, Results results, Responses responses, Links links, Countries countries) {
        this.register = register;
        this.results = results;
        this.responses = responses;
        this.links = links;
        this.countries = countries;
    }

    @GetMapping
    String all(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(required = false) @Nullable String dimension,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var text = Writing.sought(typed);
        var known = countries.dimensions().stream().anyMatch(one -> one.code().equals(dimension));
        var search = new PrioritySearch(text, known ? dimension : null, null, null);
        var address = UriComponentsBuilder.fromPath(reading.to("priorities"))
                .queryParamIfPresent("q", Optional.of(text).filter(words -> !words.isBlank()))
                .queryParamIfPresent("dimension", Optional.ofNullable(search.dimension()))
                .encode()
                .toUriString();
        model.addAttribute("search", search);
        model.addAttribute("dimensions", countries.dimensions());
        model.addAttribute("ranks", results.ranks());
        model.addAttribute(
                "priorities", Pages.of(page, address, (offset, limit) -> register.page(search, offset, limit)));
        return "site/priorities";
    }

    @GetMapping("/{reference}")
    String one(@PathVariable String reference, Model model) {
        var priority = register.find(reference);
        model.addAttribute("priority", priority);
        model.addAttribute("dimension", countries.nameOfDimension(priority.dimension()));
        model.addAttribute("origins", register.originsOf(priority.id()));
        model.addAttribute("parts", register.partsOf(priority.id()));
        model.addAttribute("rank", results.rankOf(priority.id()).orElse(null));
        model.addAttribute("responses", responses.to(priority.id()));
        model.addAttribute("followers", links.followersOf(reference));
        return "site/priority";
    }
}
