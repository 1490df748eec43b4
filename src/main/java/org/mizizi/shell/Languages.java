package org.mizizi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Locale;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.LanguageChoice;
import org.springframework.stereotype.Component;

/** The languages of the interface, and which one a person gets: the one they chose here, else their own in the register. */
@Component
class Languages {

    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ar"));

    private final CurrentActor currentActor;

    Languages(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    Locale of(VaadinRequest request) {
        var chosen = LanguageChoice.in(request.getCookies())
                .orElseGet(() -> currentActor.get().language());
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(chosen))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** Keeps the choice for a year and shows the page again in it. */
    void choose(Locale locale, UI ui) {
        VaadinService.getCurrentResponse().addCookie(LanguageChoice.cookie(locale.getLanguage()));
        ui.getPage().reload();
    }

    static boolean rightToLeft(Locale locale) {
        return "ar".equals(locale.getLanguage());
    }
}
