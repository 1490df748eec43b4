package org.mizizi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.security.ChosenLanguages;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.LanguageChoice;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The languages of the interface, and which one a person gets: the one they chose last, else their own in the register. */
@Component
class Languages {

    private final CurrentActor currentActor;
    private final ChosenLanguages chosen;
    private final Clock clock;

    Languages(CurrentActor currentActor, ChosenLanguages chosen, Clock clock) {
        this.currentActor = currentActor;
        this.chosen = chosen;
        this.clock = clock;
    }

    Locale of(VaadinRequest request) {
        return read(request).locale();
    }

    /** What is read here is what is read on the way out and where the session has ended. */
    void keepHere(VaadinRequest request, VaadinResponse response) {
        var read = read(request);
        if (!read.isIn(request.getCookies())) {
            response.addCookie(read.cookie());
        }
    }

    private LanguageChoice read(VaadinRequest request) {
        return LanguageChoice.last(LanguageChoice.in(request.getCookies()), kept())
                .orElseGet(() -> LanguageChoice.notMade(
                        InterfaceLanguage.of(currentActor.get().language()).orElse(InterfaceLanguage.ENGLISH)));
    }

    /** While the database is away, what is known on this device counts. */
    private Optional<LanguageChoice> kept() {
        try {
            return currentActor.account().flatMap(chosen::of);
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }

    /** Keeps the choice here and with the person, and shows the page again in it; the digits stay as they were chosen. */
    void choose(InterfaceLanguage language, UI ui) {
        var digits = kept().map(LanguageChoice::digits).orElse(Digits.WESTERN);
        keep(new LanguageChoice(language, digits, clock.instant()), ui);
    }

    /** Keeps with the person in which digits they read what they read now, and shows the page again in them. */
    void choose(Digits digits, UI ui) {
        var language = read(VaadinRequest.getCurrent()).language();
        keep(new LanguageChoice(language, digits, clock.instant()), ui);
    }

    private void keep(LanguageChoice choice, UI ui) {
        currentActor.account().ifPresent(account -> chosen.keep(account, choice));
        VaadinService.getCurrentResponse().addCookie(choice.cookie());
        ui.getPage().reload();
    }
}
