package org.mizizi.demo.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.look.Moments;
import org.mizizi.notifications.Mail;
import org.mizizi.notifications.Notices;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.DemoPeople.DemoPerson;
import org.mizizi.shared.Wording;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mails that went out in the demo country: of each person what they themselves were sent. */
@Controller
@Profile(DemoPeople.AT_A_CLICK)
class MailsController {

    private static final int MOST = 50;

    /** A mail as the page shows it. */
    record Shown(String sentAt, Wording subject, Wording text) {}

    private final DemoPeople people;
    private final Notices notices;
    private final Countries countries;

    MailsController(DemoPeople people, Notices notices, Countries countries) {
        this.people = people;
        this.notices = notices;
        this.countries = countries;
    }

    @GetMapping("/sign-in/mails")
    String show(@RequestParam(required = false) @Nullable String person, Model model, Locale locale) {
        var members = people.all().stream()
                .map(DemoPerson::account)
                .filter(account -> !account.claimedRoles().isEmpty())
                .toList();
        model.addAttribute("people", members);
        chosen(members, person).ifPresent(account -> {
            model.addAttribute("chosen", account);
            model.addAttribute("mails", mailsTo(account, locale));
        });
        return "demo/mails";
    }

    private static Optional<DemoAccount> chosen(List<DemoAccount> members, @Nullable String person) {
        return members.stream()
                .filter(account -> account.username().equals(person))
                .findFirst();
    }

    private List<Shown> mailsTo(DemoAccount account, Locale locale) {
        if (!countries.founded()) {
            return List.of();
        }
        var moments = new Moments(locale, countries.country().zone());
        return ActingAs.person(account, () -> notices.mailed(MOST)).stream()
                .map(mail -> shown(mail, moments))
                .toList();
    }

    private static Shown shown(Mail mail, Moments moments) {
        var language = mail.locale().getLanguage();
        return new Shown(
                moments.dateTimeZone(mail.sentAt()),
                new Wording(mail.subject(), language, true),
                new Wording(mail.text(), language, true));
    }
}
