package org.mizizi.site;

import java.util.List;
import java.util.Optional;
import org.mizizi.actors.Organisations;
import org.mizizi.collection.FieldCollection;
import org.mizizi.country.Countries;
import org.mizizi.country.Retirement.Part;
import org.mizizi.priorities.Inputs;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody said, in their own words, the answer they were given, and what became of it. */
@Controller
class InputsController {

    private final Inputs inputs;
    private final FieldCollection collection;
    private final Links links;
    private final Countries countries;
    private final Organisations organisations;

    InputsController(
            Inputs inputs, FieldCollection collection, Links links, Countries countries, Organisations organisations) {
        this.inputs = inputs;
        this.collection = collection;
        this.links = links;
        this.countries = countries;
        this.organisations = organisations;
    }

    @GetMapping(PathLocale.LANGUAGE + "/inputs/{reference}")
    String one(
            @PathVariable String reference,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
            Model model) {
        var input = inputs.find(reference);
        var place = input.content().place();
        var dimension = input.content().dimension();
        model.addAttribute("input", input);
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
        collection.of(List.of(input.id())).stream().findFirst().ifPresent(one -> model.addAttribute("collected", one));
        var onward = links.whatBecameOf(reference);
        model.addAttribute("onward", onward);
        translated.name(input.id().value()).name(onward.citing().stream());
        return "site/input";
    }
}
