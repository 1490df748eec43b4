package org.mizizi.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.plans.PlanFilter;
import org.mizizi.plans.Plans;
import org.mizizi.shared.Side;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyone who takes part, those of the country first. */
@Controller
class OrganisationsController {

    private final Organisations organisations;
    private final Plans plans;

    OrganisationsController(Organisations organisations, Plans plans) {
        this.organisations = organisations;
        this.plans = plans;
    }

    @GetMapping(PathLocale.LANGUAGE + "/organisations")
    String all(Model model) {
        model.addAttribute("sides", bySide());
        return "site/organisations";
    }

    /** One organisation, and the plans it has submitted. */
    @GetMapping(PathLocale.LANGUAGE + "/organisations/{reference}")
    String one(
            @PathVariable String reference,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var organisation = organisations.find(reference);
        var written = new PlanFilter(null, organisation.id());
        model.addAttribute("organisation", organisation);
        model.addAttribute(
                "plans",
                Pages.of(
                        page,
                        reading.to("organisations", reference),
                        (offset, limit) -> plans.page(written, offset, limit)));
        return "site/organisation";
    }

    private Map<Side, List<Organisation>> bySide() {
        var sides = new EnumMap<Side, List<Organisation>>(Side.class);
        for (var side : Side.values()) {
            sides.put(side, organisations.ofSide(side));
        }
        return sides;
    }
}
