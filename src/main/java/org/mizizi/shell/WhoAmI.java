package org.mizizi.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Enumerated;
import org.mizizi.look.Quiet;
import org.mizizi.look.Words;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.LanguageNames;

/** At the foot of the navigation: who one is, for whom, in which role; the languages and their digits; and the way out. */
@SpringComponent
@UIScope
class WhoAmI extends Div {

    private final CurrentActor currentActor;
    private final Organisations organisations;
    private final Languages languages;
    private final AuthenticationContext authentication;

    WhoAmI(
            CurrentActor currentActor,
            Organisations organisations,
            Languages languages,
            AuthenticationContext authentication) {
        this.currentActor = currentActor;
        this.organisations = organisations;
        this.languages = languages;
        this.authentication = authentication;
        addClassName("who");
    }

    void show(Locale locale) {
        removeAll();
        var actor = currentActor.get();
        var name = new Span(actor.name());
        name.getStyle().setFontWeight("bold");
        add(name);
        actor.acting().map(organisations::find).ifPresent(organisation -> {
            var line = Words.of(organisation.name(), locale);
            line.addClassName("quiet");
            add(line);
        });
        var roles = Quiet.text(Enumerated.in(
                locale,
                actor.roles().stream()
                        .map(role -> getTranslation("role." + role.name()))
                        .toList()));
        add(roles, languageLinks(locale), digits(locale), signOut());
    }

    private Div languageLinks(Locale current) {
        var links = new Div();
        links.addClassName("languages");
        for (var language : InterfaceLanguage.values()) {
            var link = new Button(
                    LanguageNames.of(language.code(), language.locale()),
                    _ -> getUI().ifPresent(ui -> languages.choose(language, ui)));
            link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            link.getElement().setAttribute("lang", language.code());
            link.getElement().setAttribute("aria-pressed", String.valueOf(language.isReadBy(current)));
            links.add(link);
        }
        return links;
    }

    /** Only where there is something to choose between. */
    private Div digits(Locale current) {
        var links = new Div();
        links.addClassName("languages");
        links.getElement().setAttribute("role", "group");
        links.getElement().setAttribute("aria-label", getTranslation("shell.digits"));
        var choices = Digits.of(current);
        links.setVisible(choices.size() > 1);
        choices.forEach(digits -> links.add(digitsLink(digits, current)));
        return links;
    }

    private Button digitsLink(Digits digits, Locale current) {
        var sample = digits.sample(current);
        var link = new Button(sample, _ -> getUI().ifPresent(ui -> languages.choose(digits, ui)));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        link.setAriaLabel(getTranslation("shell.digits." + digits.name(), sample));
        link.getElement()
                .setAttribute("aria-pressed", String.valueOf(digits.in(current).equals(current)));
        return link;
    }

    private Anchor signOut() {
        var out = new Anchor("#", getTranslation("shell.sign-out"));
        out.getElement().addEventListener("click", _ -> authentication.logout()).preventDefault();
        return out;
    }
}
