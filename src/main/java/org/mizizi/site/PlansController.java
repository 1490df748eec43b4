package org.mizizi.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.coherence.Figures;
import org.mizizi.country.Countries;
import org.mizizi.country.Retirement;
import org.mizizi.plans.HumanitarianPlans;
import org.mizizi.plans.PlanSearch;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.plans.Reviews;
import org.mizizi.shared.Asked;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.LinkState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every plan that was submitted: what it answers, what its owners say of that, who was consulted, and what was decided. */
@Controller
@RequestMapping(PathLocale.LANGUAGE + "/plans")
class PlansController {

    private final Plans plans;
    private final Reviews reviews;
    private final HumanitarianPlans humanitarian;
    private final Organisations organisations;
    private final Countries countries;
    private final Figures figures;

    PlansController(
            Plans plans,
            Reviews reviews,
            HumanitarianPlans humanitarian,
            Organisations organisations,
            Countries countries,
            Figures figures) {
        this.plans = plans;
        this.reviews = reviews;
        this.humanitarian = humanitarian;
        this.organisations = organisations;
        this.countries = countries;
        this.figures = figures;
    }

    @GetMapping
    String all(
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var asked = new Asked(parameters);
        var search = new PlanSearch(
                asked.words(), asked.one("state", PlanState.class), null, asked.sort(PlanSearch.Sort.NEWEST));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        model.addAttribute(
                "plans",
                Listed.of(plans.page(search, asked.key()), reading.to("plans"))
                        .searched(search.text())
                        .choice(
                                "state",
                                reading.say("plans.state"),
                                reading.say("plans.any-state"),
                                List.of(PlanState.values()),
                                search.state(),
                                reading)
                        .sorted(search.sort(), reading));
        return "site/plans";
    }

    @GetMapping("/{reference}")
    String one(
            @PathVariable String reference,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
            Model model) {
        var read = plans.read(reference);
        var plan = read.plan();
        var content = read.content();
        model.addAttribute("plan", plan);
        model.addAttribute("written", content);
        model.addAttribute(
                "serves",
                figures.serves(List.of(plan.id().value())).get(plan.id().value()));
        model.addAttribute("named", Dimensions.of(countries));
        model.addAttribute("organisation", organisations.find(plan.organisation()));
        model.addAttribute(
                "places", content.what().placeCodes().stream().map(this::place).toList());
        model.addAttribute(
                "retiredPolicies",
                countries.retirements().stream()
                        .filter(one -> one.part() == Retirement.Part.POLICY && one.holdsOn(countries.today()))
                        .collect(Collectors.toMap(Retirement::code, Retirement::since)));
        model.addAttribute(
                "policies",
                countries.policies().stream()
                        .filter(policy -> content.policyCodes().contains(policy.code()))
                        .toList());
        model.addAttribute("today", countries.today());
        model.addAttribute("inForce", read.inForce().orElse(null));
        var cited = plans.originsAndDisputes(plan.id()).stream()
                .collect(Collectors.partitioningBy(link -> link.state() != LinkState.WITHDRAWN));
        model.addAttribute("origins", cited.get(true));
        model.addAttribute("disputesLeft", cited.get(false));
        translated.name(plan.id().value()).name(content.texts());
        cited.values().forEach(links -> translated.name(links.stream()));
        model.addAttribute("contests", humanitarian.contestsOf(plan));
        model.addAttribute("decisions", reviews.decisionsOn(plan.id()));
        model.addAttribute("endorsements", reviews.endorsementsOf(plan));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        return "site/plan";
    }

    /** A place by its name, and since when it is retired, if it is. */
    record Named(LocalizedText name, @Nullable LocalDate retired) {}

    private Named place(String code) {
        return new Named(
                countries.nameOfPlace(code),
                countries.inUse().since(Retirement.Part.PLACE, code).orElse(null));
    }
}
