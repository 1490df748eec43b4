package org.mizizi.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.country.Dimension;
import org.mizizi.country.Retirement;
import org.mizizi.priorities.Origin;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.PrioritySearch;
import org.mizizi.priorities.PriorityState;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.Results;
import org.mizizi.responses.ResponseRow;
import org.mizizi.responses.Responses;
import org.mizizi.shared.Asked;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.mizizi.translations.Translations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The national register: every priority, the inputs it was formed from, its rank, and what agencies answered to it. */
@Controller
@RequestMapping(PathLocale.LANGUAGE + "/priorities")
class PrioritiesController {

    private final Register register;
    private final Results results;
    private final Responses responses;
    private final Links links;
    private final Countries countries;
    private final Organisations organisations;
    private final Translations translations;

    PrioritiesController(
            Register register,
            Results results,
            Responses responses,
            Links links,
            Countries countries,
            Organisations organisations,
            Translations translations) {
        this.register = register;
        this.results = results;
        this.responses = responses;
        this.links = links;
        this.countries = countries;
        this.organisations = organisations;
        this.translations = translations;
    }

    @GetMapping
    String all(
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var asked = new Asked(parameters);
        var search = new PrioritySearch(
                asked.words(),
                dimension(asked).orElse(null),
                asked.one("state", PriorityState.class),
                null,
                asked.sort(PrioritySearch.Sort.REFERENCE));
        model.addAttribute("ranks", results.ranks());
        model.addAttribute(
                "priorities",
                Listed.of(register.page(search, asked.key()), reading.to("priorities"))
                        .searched(search.text())
                        .choice(
                                "dimension",
                                reading.say("site.dimension"),
                                reading.say("site.dimension.all"),
                                dimensions(search, reading))
                        .choice(
                                "state",
                                reading.say("priorities.state"),
                                reading.say("priorities.alive"),
                                List.of(PriorityState.values()),
                                search.state(),
                                reading)
                        .sorted(search.sort(), reading));
        return "site/priorities";
    }

    private Optional<String> dimension(Asked asked) {
        return countries.dimensions().stream()
                .map(Dimension::code)
                .filter(code -> code.equals(asked.code("dimension")))
                .findFirst();
    }

    private List<Listed.Option> dimensions(PrioritySearch search, SiteReading reading) {
        return countries.dimensions().stream()
                .map(one -> new Listed.Option(
                        one.code(), reading.text(one.name()), one.code().equals(search.dimension())))
                .toList();
    }

    @GetMapping("/{reference}")
    String one(
            @PathVariable String reference,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var priority = register.find(reference);
        model.addAttribute("priority", priority);
        model.addAttribute(
                "dimension", countries.nameOfDimension(priority.text().dimension()));
        model.addAttribute(
                "dimensionRetired",
                countries
                        .inUse()
                        .since(Retirement.Part.DIMENSION, priority.text().dimension())
                        .orElse(null));
        var origins = new ArrayList<Origin>();
        var page =
                register.originsOf(priority.id(), new Asked(parameters).key()).telling(origins::addAll);
        model.addAttribute("origins", Listed.of(page, reading.to("priorities", priority.reference())));
        var answers = responses.to(priority.id());
        model.addAttribute(
                "parts", priority.state() == PriorityState.SPLIT ? register.partsOf(priority.id()) : List.of());
        model.addAttribute("rank", results.rankOf(priority.id()).orElse(null));
        model.addAttribute("responses", answers);
        model.addAttribute("directory", Directory.of(organisations.directory()));
        var onward = links.whatBecameOf(reference);
        model.addAttribute("onward", onward);
        var translated = translations.of(words(priority, origins, answers, onward.citing()));
        model.addAttribute("translations", translated);
        model.addAttribute("translated", translated);
        return "site/priority";
    }

    /** All that stands on the page of a priority in somebody's own words. */
    private static List<UUID> words(
            PriorityRow priority, List<Origin> origins, List<ResponseRow> answers, List<LinkRow> citing) {
        var words = new ArrayList<>(List.of(priority.id().value()));
        origins.stream()
                .map(Origin::input)
                .filter(Objects::nonNull)
                .forEach(input -> words.add(input.id().value()));
        answers.forEach(answer -> words.add(answer.id().value()));
        Stream.concat(origins.stream().map(Origin::answers), citing.stream().map(LinkRow::answers))
                .forEach(given -> words.addAll(given.texts()));
        return words;
    }
}
