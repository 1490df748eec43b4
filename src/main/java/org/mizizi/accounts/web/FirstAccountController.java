package org.mizizi.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.mizizi.accounts.FirstAccount;
import org.mizizi.accounts.FirstAccount.Founder;
import org.mizizi.security.Entrance;
import org.mizizi.security.SignInProfiles;
import org.mizizi.shared.RefusedException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a portal without a country and without accounts: the secret it printed opens the first one. */
@Controller
@Profile(SignInProfiles.ACCOUNTS)
class FirstAccountController {

    private static final String ADDRESS = "/sign-in/first";

    private static final String FOUNDING = "/workspace/founding";
    private static final String SIGN_IN = "redirect:/sign-in";

    private final FirstAccount firstAccount;
    private final DoorPage doorPage;

    FirstAccountController(FirstAccount firstAccount, DoorPage doorPage) {
        this.firstAccount = firstAccount;
        this.doorPage = doorPage;
    }

    /** Nothing was sent: the form is at the sign-in. */
    @GetMapping(ADDRESS)
    String ask() {
        return SIGN_IN + "?stale";
    }

    @PostMapping(ADDRESS)
    String make(
            @ModelAttribute Founder founder,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        if (!firstAccount.isAwaited()) {
            return SIGN_IN;
        }
        try {
            Entrance.letIn(firstAccount.make(founder), request, response);
            return "redirect:" + FOUNDING;
        } catch (RefusedException refused) {
            doorPage.tell(refused.refusal(), model, locale, response);
            return doorPage.first(founder, model, locale);
        }
    }
}
