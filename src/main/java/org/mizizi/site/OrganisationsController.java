package org.mizizi.site;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.OrganisationSearch;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.country.Place;
import org.mizizi.plans.PlanSearch;
import org.mizizi.plans.Plans;
import org.mizizi.rounds.Moratoria;
import org.mizizi.rounds.Moratorium;
import org.mizizi.security.Right;
import org.mizizi.shared.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyone who takes part, those of the country first. */
@Controller
class OrganisationsController {

    /** What is asked of the page of an organisation that was merged; without it the page leads on to the other one. */
    private static final String AS_IT_WAS = "as-it-was";

    private final Organisations organisations;
    private final Mandates mandates;
    private final Countries countries;
    private final Plans plans;
    private final Moratoria moratoria;

    OrganisationsController(
            Organisations organisations, Mandates mandates, Countries countries, Plans plans, Moratoria moratoria) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.countries = countries;
        this.plans = plans;
        this.moratoria = moratoria;
    }

    @GetMapping(PathLocale.LANGUAGE + "/organisations")
    String all(
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var asked = new Asked(parameters);
        var search = new OrganisationSearch(
                asked.words(),
                null,
                asked.one("kind", OrganisationKind.class),
                asked.sort(OrganisationSearch.Sort.COUNTRY_FIRST));
        model.addAttribute(
                "organisations",
                Listed.of(organisations.page(search, asked.key()), reading.to("organisations"))
                        .searched(search.text())
                        .choice(
                                "kind",
                                reading.say("actors.kind"),
                                reading.say("actors.any-kind"),
                                List.of(OrganisationKind.values()),
                                search.kind(),
                                reading)
                        .sorted(search.sort(), reading));
        return "site/organisations";
    }

    /** One organisation, for whom it speaks, and the plans it has submitted; one that was merged leads on to the other. */
    @GetMapping(PathLocale.LANGUAGE + "/organisations/{reference}")
    String one(
            @PathVariable String reference,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var organisation = organisations.find(reference);
        var successor = organisations.successorOf(organisation);
        if (successor.isPresent() && !parameters.containsKey(AS_IT_WAS)) {
            return "redirect:" + reading.to("organisations", successor.get().reference());
        }
        var asked = new Asked(parameters);
        var search = new PlanSearch(asked.words(), null, organisation.id(), asked.sort(PlanSearch.Sort.NEWEST));
        model.addAttribute("organisation", organisation);
        model.addAttribute("formerNames", organisations.formerNames(organisation.id()));
        model.addAttribute("members", organisations.inNetwork(organisation.id()));
        model.addAttribute("merged", organisations.mergedInto(organisation.id()));
        model.addAttribute("mandates", mandates.cardsOf(organisation.id()));
        model.addAttribute("pauses", pauses(organisation));
        model.addAttribute("places", countries.places().stream().collect(toUnmodifiableMap(Place::code, Place::name)));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        model.addAttribute(
                "plans",
                Listed.of(plans.page(search, asked.key()), reading.to("organisations", reference))
                        .searched(search.text())
                        .sorted(search.sort(), reading));
        return "site/organisation";
    }

    /** Only bodies of the government pause what is asked of them. */
    private List<Moratorium> pauses(Organisation organisation) {
        return Collections.disjoint(organisation.kind().roles(), Right.LIMIT_REQUESTS.roles())
                ? List.of()
                : moratoria.of(organisation.id());
    }
}
