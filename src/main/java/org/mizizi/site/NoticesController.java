package org.mizizi.site;

import java.util.List;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.country.CountryNotice;
import org.mizizi.translations.MachineHelp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the portal keeps of people, and for whom it works and for whom not yet: the two notices in the foot of every page, the country's own words first. */
@Controller
class NoticesController {

    /** Said only where there is a machine. */
    private static final String TRANSLATION = "site.privacy.translation";

    private static final List<String> PRIVACY = List.of(
            "site.privacy.reading",
            "site.privacy.member",
            "site.privacy.sign-in",
            "site.privacy.words",
            TRANSLATION,
            "site.privacy.ledger",
            "site.privacy.machine",
            "site.privacy.time",
            "site.privacy.leaving",
            "site.privacy.asking");

    private static final List<String> ACCESSIBILITY = List.of(
            "site.accessibility.aim",
            "site.accessibility.tested",
            "site.accessibility.limits",
            "site.accessibility.telling");

    private final Countries countries;
    private final MachineHelp machine;

    NoticesController(Countries countries, MachineHelp machine) {
        this.countries = countries;
        this.machine = machine;
    }

    @GetMapping(PathLocale.LANGUAGE + "/privacy")
    String privacy(Model model) {
        var parts = PRIVACY.stream()
                .filter(part -> !part.equals(TRANSLATION) || machine.isThere())
                .toList();
        return notice(CountryNotice.Page.PRIVACY, parts, model);
    }

    @GetMapping(PathLocale.LANGUAGE + "/accessibility")
    String accessibility(Model model) {
        return notice(CountryNotice.Page.ACCESSIBILITY, ACCESSIBILITY, model);
    }

    private String notice(CountryNotice.Page page, List<String> parts, Model model) {
        model.addAttribute("notice", "site." + page.name().toLowerCase(Locale.ROOT));
        model.addAttribute("own", countries.notice(page).orElse(null));
        model.addAttribute("parts", parts);
        return "site/notice";
    }
}
