package org.mizizi.site;

import java.util.Optional;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.country.Retirement.Part;
import org.mizizi.priorities.Inputs;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.Links;
import org.mizizi.translations.Translations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody said, in their own words, the answer they were given, and what became of it. */
@Controller
class InputsController {

    private final Inputs inputs;
    private final Links links;
    private final Translations translations;
    private final Countries countries;
    private final Organisations organisations;
    private final LinksRead linksRead;

    InputsController(
            Inputs inputs,
            Links links,
            Translations translations,
            Countries countries,
            Organisations organisations,
            LinksRead linksRead) {
        this.inputs = inputs;
        this.links = links;
        this.translations = translations;
        this.countries = countries;
        this.organisations = organisations;
        this.linksRead = linksRead;
    }

    @GetMapping(PathLocale.LANGUAGE + "/inputs/{reference}")
    String one(@PathVariable String reference, Model model) {
        var input = inputs.find(reference);
        var place = input.content().place();
        var dimension = input.content().dimension();
        model.addAttribute("input", input);
        model.addAttribute("translations", translations.of(input.id().value()));
        model.addAttribute("place", place == null ? LocalizedText.of("en", "–") : countries.nameOfPlace(place));
        model.addAttribute(
                "dimension", dimension == null ? LocalizedText.of("en", "–") : countries.nameOfDimension(dimension));
        var inUse = countries.inUse();
        model.addAttribute(
                "placeRetired",
                Optional.ofNullable(place)
                        .flatMap(code -> inUse.since(Part.PLACE, code))
                        .orElse(null));
        model.addAttribute(
                "dimensionRetired",
                Optional.ofNullable(dimension)
                        .flatMap(code -> inUse.since(Part.DIMENSION, code))
                        .orElse(null));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        var onward = links.whatBecameOf(reference);
        model.addAttribute("onward", onward);
        model.addAttribute("translated", linksRead.of(onward.citing().stream()));
        return "site/input";
    }
}
