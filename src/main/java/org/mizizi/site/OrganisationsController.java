package org.mizizi.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.shared.Side;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everyone who takes part, those of the country first. */
@Controller
class OrganisationsController {

    private final Organisations organisations;

    OrganisationsController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping(PathLocale.LANGUAGE + "/organisations")
    String all(Model model) {
        model.addAttribute("sides", bySide());
        return "site/organisations";
    }

    private Map<Side, List<Organisation>> bySide() {
        var sides = new EnumMap<Side, List<Organisation>>(Side.class);
        for (var side : Side.values()) {
            sides.put(side, organisations.ofSide(side));
        }
        return sides;
    }
}
