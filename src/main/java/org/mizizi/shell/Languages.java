package org.mizizi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mizizi.security.CurrentActor;
import org.springframework.stereotype.Component;

/** The languages of the interface, and which one a person gets: the one they chose here, else their own in the register. */
@Component
class Languages {

    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ar"));
    private static final String COOKIE = "mizizi-language";

    private final CurrentActor currentActor;

    Languages(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    Locale of(VaadinRequest request) {
        var cookies = request.getCookies();
        var chosen = cookies == null
                ? currentActor.get().language()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElseGet(() -> currentActor.get().language());
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(chosen))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** Keeps the choice for a year and shows the page again in it. */
    void choose(Locale locale, UI ui) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        ui.getPage().reload();
    }

    static boolean rightToLeft(Locale locale) {
        return "ar".equals(locale.getLanguage());
    }
}
