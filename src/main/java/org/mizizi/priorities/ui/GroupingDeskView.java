package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.priorities.Dependents;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Paths;

/** The convenor's desk: what waits for an answer on one side, oldest first; what to do with it on the other. */
@Route("rounds/:reference/grouping")
@RolesAllowed("CONVENOR")
class GroupingDeskView extends Page implements BeforeEnterObserver {

    private static final int AT_ONCE = 200;

    private final Rounds rounds;
    private final Inputs inputs;
    private final Register register;
    private final Countries countries;
    private final Card left;
    final WaitingList waiting;
    final GroupingForm form;
    private @Nullable Round round;

    GroupingDeskView(Rounds rounds, Inputs inputs, Register register, Dependents dependents, Countries countries) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.register = register;
        this.countries = countries;
        waiting = new WaitingList(countries, this::chosen);
        form = new GroupingForm(register, dependents, inputs, countries, this::reload);
        left = new Card(waiting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = rounds.find(event.getRouteParameters().get("reference").orElse(""));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var shown = round;
        if (shown == null) {
            return;
        }
        var locale = event.getLocale();
        var due = shown.closesAt().plus(Inputs.ANSWERED_WITHIN);
        var by = new Moments(locale, countries.country().zone()).date(due);
        name(getTranslation("priorities.desk"), getTranslation("priorities.desk.lead", by));
        body().removeAll();
        var right = new Card(form).headed(getTranslation("priorities.desk.what"));
        right.addClassName("stays");
        var desk = new Div(left, right);
        desk.addClassName("two");
        body().add(trail(shown, locale), desk);
        load(shown, locale);
    }

    private Paragraph trail(Round shown, Locale locale) {
        return new Paragraph(
                new Anchor(Paths.round(shown.reference()), Words.of(shown.title(), locale)),
                new Span(" "),
                new ReferenceCode(shown.reference()),
                new Span(" · "),
                new Anchor(Paths.inputsOf(shown.reference()), getTranslation("priorities.said")));
    }

    private void reload() {
        var shown = round;
        if (shown != null) {
            getUI().ifPresent(ui -> load(shown, ui.getLocale()));
        }
    }

    private void load(Round shown, Locale locale) {
        var rows = inputs.page(InputSearch.waiting(shown.id()), 0, AT_ONCE);
        left.setHeading(getTranslation("priorities.desk.waiting", rows.size()));
        waiting.show(rows, locale);
        form.show(register.all().stream().filter(row -> row.state().isAlive()).toList(), locale);
    }

    private void chosen() {
        form.choose(waiting.chosen(), waiting.dimension());
    }
}
