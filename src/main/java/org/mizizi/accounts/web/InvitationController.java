package org.mizizi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.mizizi.accounts.Invitations;
import org.mizizi.accounts.Invitations.Standing;
import org.mizizi.security.Entrance;
import org.mizizi.security.LanguageChoice;
import org.mizizi.security.SignInProfiles;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.RefusedException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the address of an invitation leads: the invited choose their password and are signed in. */
@Controller
@Profile(SignInProfiles.ACCOUNTS)
class InvitationController {

    static final String ADDRESS = "/sign-in/invitation";

    private final Invitations invitations;
    private final DoorPage doorPage;
    private final Clock clock;

    InvitationController(Invitations invitations, DoorPage doorPage, Clock clock) {
        this.invitations = invitations;
        this.doorPage = doorPage;
        this.clock = clock;
    }

    @GetMapping(path = ADDRESS, params = "language")
    String in(@RequestParam String language, @RequestParam String token, HttpServletResponse response) {
        InterfaceLanguage.of(language)
                .map(chosen -> new LanguageChoice(chosen, clock.instant()).cookie())
                .ifPresent(response::addCookie);
        return "redirect:" + address(token);
    }

    @GetMapping(ADDRESS)
    String ask(@RequestParam(defaultValue = "") String token, Model model, Locale locale) {
        return page(token, model, locale);
    }

    @PostMapping(ADDRESS)
    String accept(
            @RequestParam String token,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        try {
            var person = invitations.accept(token, password);
            var next = Entrance.pageWanted(request, response);
            Entrance.letIn(person, request, response);
            return "redirect:" + next;
        } catch (RefusedException refused) {
            doorPage.tell(refused.refusal(), model, locale, response);
            return page(token, model, locale);
        }
    }

    private String page(String token, Model model, Locale locale) {
        doorPage.head(address(token), model, locale);
        model.addAttribute("token", token);
        return switch (invitations.standing(token)) {
            case Standing.Holds(var name, var email) -> {
                model.addAttribute("name", name);
                model.addAttribute("email", email);
                yield "accounts/invitation";
            }
            case Standing.Used _ -> over("account.invitation.used", model);
            case Standing.Over _ -> over("account.invitation.over", model);
        };
    }

    private static String over(String told, Model model) {
        model.addAttribute("told", told);
        return "accounts/invitation-over";
    }

    private static String address(String token) {
        return UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam("token", "{token}")
                .encode()
                .buildAndExpand(token)
                .toUriString();
    }
}
