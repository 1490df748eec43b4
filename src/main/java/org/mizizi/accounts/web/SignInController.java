package org.mizizi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.accounts.FirstAccount;
import org.mizizi.accounts.FirstAccount.Founder;
import org.mizizi.accounts.SignIns;
import org.mizizi.security.Entrance;
import org.mizizi.security.SignInProfiles;
import org.mizizi.security.WayBack;
import org.mizizi.shared.RefusedException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page for an address and a password; while the portal is empty it leads to the first account. */
@Controller
@Profile(SignInProfiles.ACCOUNTS)
class SignInController {

    private static final String SIGN_IN = "/sign-in";

    private final SignIns signIns;
    private final FirstAccount firstAccount;
    private final DoorPage doorPage;

    SignInController(SignIns signIns, FirstAccount firstAccount, DoorPage doorPage) {
        this.signIns = signIns;
        this.firstAccount = firstAccount;
        this.doorPage = doorPage;
    }

    @GetMapping(SIGN_IN)
    String ask(@RequestParam(required = false) @Nullable String page, Model model, Locale locale) {
        return firstAccount.isAwaited()
                ? doorPage.first(Founder.reading(locale.getLanguage()), model, locale)
                : form(page, model, locale);
    }

    /** Leads to the page named, or to the one that was wanted before. */
    @PostMapping(SIGN_IN)
    String signIn(
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        try {
            var person = signIns.signIn(email, password);
            var next = WayBack.to(page).orElseGet(() -> Entrance.pageWanted(request, response));
            Entrance.letIn(person, request, response);
            return "redirect:" + next;
        } catch (RefusedException refused) {
            doorPage.tell(refused.refusal(), model, locale, response);
            model.addAttribute("email", email);
            return form(page, model, locale);
        }
    }

    private String form(@Nullable String page, Model model, Locale locale) {
        model.addAttribute("nobody", firstAccount.isMissed());
        model.addAttribute("page", WayBack.to(page).orElse(null));
        doorPage.head(SIGN_IN, model, locale);
        return "accounts/sign-in";
    }
}
