package org.mizizi.accounts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.mizizi.accounts.Attempts;
import org.mizizi.accounts.FirstAccount.Founder;
import org.mizizi.accounts.Passwords;
import org.mizizi.security.SignInProfiles;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the way in says besides: in which languages there is one, and what was refused. */
@Component
@Profile(SignInProfiles.ACCOUNTS)
class DoorPage {

    private final MessageSource messages;

    DoorPage(MessageSource messages) {
        this.messages = messages;
    }

    void head(String address, Model model, Locale locale) {
        model.addAttribute("address", address);
        model.addAttribute("languages", InterfaceLanguage.locales());
        model.addAttribute("locale", locale);
        model.addAttribute("shortest", Passwords.SHORTEST);
    }

    /** The page for the first account of all. */
    String first(Founder founder, Model model, Locale locale) {
        model.addAttribute("founder", founder);
        head("/sign-in", model, locale);
        return "accounts/first";
    }

    void tell(Refusal refusal, Model model, Locale locale, HttpServletResponse response) {
        response.setStatus(
                refusal.key().equals(Attempts.TOO_OFTEN)
                        ? HttpStatus.TOO_MANY_REQUESTS.value()
                        : HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "problem",
                messages.getMessage(refusal.messageKey(), refusal.arguments().toArray(), locale));
    }
}
