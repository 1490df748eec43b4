package org.mizizi.site;

import java.util.List;
import org.mizizi.country.Countries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the peace process stands: its phases with their evidence, and by which criteria support from outside can end. */
@Controller
class ProcessController {

    private final Countries countries;

    ProcessController(Countries countries) {
        this.countries = countries;
    }

    @GetMapping(PathLocale.LANGUAGE + "/process")
    String process(Model model) {
        model.addAttribute("process", PeaceProcess.of(countries));
        model.addAttribute("phases", countries.founded() ? countries.phases() : List.of());
        model.addAttribute("today", countries.today());
        return "site/process";
    }
}
