package org.mizizi.security.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Membership;
import org.mizizi.security.Names;
import org.mizizi.security.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plain page for somebody who acted on a page of one organisation and had chosen another: nothing was sent, and where they go on. */
@Controller
class OtherOrganisationController {

    private final CurrentActor currentActor;
    private final Names names;

    OtherOrganisationController(CurrentActor currentActor, Names names) {
        this.currentActor = currentActor;
        this.names = names;
    }

    @GetMapping("/sign-in/another-organisation")
    String told(@RequestParam UUID opened, @Nullable Authentication asking, Model model, Locale locale) {
        model.addAttribute("opened", "");
        model.addAttribute("now", "");
        model.addAttribute("locale", locale);
        if (asking != null && asking.getPrincipal() instanceof SignedIn person) {
            ActingAs.person(
                    person,
                    () -> model.addAttribute("opened", own(opened, locale)).addAttribute("now", now(locale)));
        }
        return "another-organisation";
    }

    private String now(Locale locale) {
        return currentActor
                .get()
                .acting()
                .map(now -> called(now.value(), locale))
                .orElse("");
    }

    /** Only one's own are named: the address could ask for any. */
    private String own(UUID opened, Locale locale) {
        return currentActor.choices().stream()
                        .map(Membership::organisation)
                        .anyMatch(own -> own.value().equals(opened))
                ? called(opened, locale)
                : "";
    }

    private String called(UUID organisation, Locale locale) {
        return names.of(List.of(organisation), locale).getOrDefault(organisation, "");
    }
}
