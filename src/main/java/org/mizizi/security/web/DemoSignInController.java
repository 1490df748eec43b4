package org.mizizi.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.DemoPeople.DemoPerson;
import org.mizizi.security.Entrance;
import org.mizizi.security.WayBack;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Piece;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page of the demo country: a list of people, one button each. */
@Controller
@Profile(DemoPeople.AT_A_CLICK)
class DemoSignInController {

    /** A person to be, and what waits for them. */
    record Offered(DemoPerson person, List<Piece> waits) {}

    private final ObjectProvider<DemoPeople> people;
    private final WhatWaits whatWaits;
    private final MessageSource messages;

    DemoSignInController(ObjectProvider<DemoPeople> people, WhatWaits whatWaits, MessageSource messages) {
        this.people = people;
        this.whatWaits = whatWaits;
        this.messages = messages;
    }

    @GetMapping("/sign-in")
    String choose(@RequestParam(required = false) @Nullable String page, Model model, Locale locale) {
        model.addAttribute(
                "people",
                people().stream()
                        .map(person -> new Offered(person, whatWaits.saidOf(person.account(), locale)))
                        .toList());
        model.addAttribute("noCountry", Piece.of(messages.getMessage("error.not-founded.demo", null, locale)));
        model.addAttribute("page", WayBack.to(page).orElse(null));
        model.addAttribute("languages", InterfaceLanguage.locales());
        model.addAttribute("locale", locale);
        return "sign-in";
    }

    /** Nobody, as long as there is no country for which they could act (A4). */
    private List<DemoPerson> people() {
        return people.stream().flatMap(found -> found.all().stream()).toList();
    }

    /** Leads to the page named, or to the one from which it was pressed, or to the one that was wanted before. */
    @PostMapping("/sign-in/{username}")
    String signIn(
            @PathVariable String username,
            @RequestParam(required = false) @Nullable String page,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = people().stream()
                .map(DemoPerson::account)
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(username));
        var next = WayBack.to(page).or(() -> WayBack.to(from)).orElseGet(() -> Entrance.pageWanted(request, response));
        Entrance.letIn(account, request, response);
        return "redirect:" + next;
    }
}
