package org.mizizi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.LanguageChoice;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.stereotype.Component;

/** The languages of the interface, and which one a person gets: the one they chose here, else their own in the register. */
@Component
class Languages {

    private final CurrentActor currentActor;

    Languages(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    Locale of(VaadinRequest request) {
        return LanguageChoice.in(request.getCookies())
                .or(() -> InterfaceLanguage.of(currentActor.get().language()))
                .orElse(InterfaceLanguage.ENGLISH)
                .locale();
    }

    /** Keeps the choice for a year and shows the page again in it. */
    void choose(InterfaceLanguage language, UI ui) {
        VaadinService.getCurrentResponse().addCookie(LanguageChoice.cookie(language));
        ui.getPage().reload();
    }
}
