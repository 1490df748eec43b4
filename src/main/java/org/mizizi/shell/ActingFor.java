package org.mizizi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Locale;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OwnOrganisations;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;

/** Above every view, for whoever acts for several organisations: for which of them they act, and the others to choose from. */
@SpringComponent
@UIScope
class ActingFor extends Div {

    private final CurrentActor currentActor;
    private final OwnOrganisations organisations;

    ActingFor(CurrentActor currentActor, OwnOrganisations organisations) {
        this.currentActor = currentActor;
        this.organisations = organisations;
        addClassName("acting-for");
    }

    void show(Locale locale) {
        removeAll();
        var choices = currentActor.get().may(Right.READ_WORKSPACE) ? organisations.choices() : List.<Organisation>of();
        setVisible(choices.size() > 1);
        if (isVisible()) {
            add(label(), choice(choices, locale));
        }
    }

    private Span label() {
        var label = new Span(getTranslation("shell.acting-for"));
        label.addClassName("quiet");
        label.getElement().setAttribute("aria-hidden", "true");
        return label;
    }

    private Select<Organisation> choice(List<Organisation> choices, Locale locale) {
        var choice = new Select<Organisation>();
        choice.setAriaLabel(getTranslation("shell.acting-for"));
        choice.setItems(choices);
        choice.setItemLabelGenerator(one -> one.name().in(locale).text());
        choices.stream()
                .filter(one -> currentActor.get().actsFor(one.id()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(chosen -> actFor(chosen.getValue()));
        return choice;
    }

    /** The workspace begins anew: no page of the one before stays open here. */
    private void actFor(Organisation chosen) {
        organisations.choose(chosen.id());
        getUI().ifPresent(ui -> ui.getPage().setLocation(Paths.WORKSPACE));
    }
}
