package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Page;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.InputSearch.Answered;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;

/** What was said in a round, with its answers; what still waits for one can be listed by itself. */
@Route("rounds/:reference/inputs")
@PermitAll
class RoundInputsView extends Page implements BeforeEnterObserver {

    private static final int AT_ONCE = 100;

    private final Rounds rounds;
    private final Inputs inputs;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final Card card = new Card();
    final Rows rows = new Rows();

    private @Nullable Round round;
    private QueryParameters query = QueryParameters.empty();

    @Nullable
    Filters filters;

    RoundInputsView(Rounds rounds, Inputs inputs, Countries countries, CurrentActor currentActor) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.countries = countries;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = rounds.find(event.getRouteParameters().get("reference").orElse(""));
        query = event.getLocation().getQueryParameters();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var shown = round;
        if (shown == null) {
            return;
        }
        name(getTranslation("priorities.said"), getTranslation("priorities.said.lead"));
        body().removeAll();
        body().add(trail(shown, event.getLocale()), filters(shown, event.getLocale()), card);
        list(shown, event.getLocale());
    }

    private Paragraph trail(Round shown, Locale locale) {
        var trail = new Paragraph(
                new Anchor(Paths.round(shown.reference()), Words.of(shown.title(), locale)),
                new Span(" "),
                new ReferenceCode(shown.reference()));
        if (currentActor.get().may(Right.CONVENE)) {
            trail.add(new Span(" · "));
            trail.add(new Anchor(Paths.groupingDesk(shown.reference()), getTranslation("priorities.desk")));
        }
        return trail;
    }

    private Filters filters(Round shown, Locale locale) {
        var bar = new Filters(() -> filtered(shown));
        bar.search.setLabel(getTranslation("priorities.search"));
        var dimensions = new LinkedHashMap<String, String>();
        countries
                .dimensions()
                .forEach(item ->
                        dimensions.put(item.code(), item.name().in(locale).text()));
        bar.choice("dimension", getTranslation("priorities.dimension"), getTranslation("priorities.all"), dimensions);
        var answered = new LinkedHashMap<String, String>();
        answered.put(Answered.WAITING.name(), getTranslation("priorities.answered.WAITING"));
        answered.put(Answered.ANSWERED.name(), getTranslation("priorities.answered.ANSWERED"));
        bar.choice("answered", getTranslation("priorities.answered"), getTranslation("priorities.all"), answered);
        bar.read(query);
        filters = bar;
        return bar;
    }

    private void filtered(Round shown) {
        if (filters != null) {
            query = filters.query();
        }
        getUI().ifPresent(ui -> {
            var text = query.getQueryString();
            ui.getPage()
                    .getHistory()
                    .replaceState(null, Paths.inputsOf(shown.reference()) + (text.isEmpty() ? "" : "?" + text));
            list(shown, ui.getLocale());
        });
    }

    private void list(Round shown, Locale locale) {
        var bar = filters;
        var answered = bar == null ? null : bar.chosen("answered");
        var search = new InputSearch(
                bar == null ? "" : bar.words(),
                bar == null ? null : bar.chosen("dimension"),
                shown.id(),
                answered == null ? Answered.ANY : Answered.valueOf(answered));
        var found = inputs.page(search, 0, AT_ONCE);
        rows.show(found.stream().map(input -> row(input, locale)).toList());
        card.setHeading(getTranslation("priorities.said.count", found.size()));
        card.add(rows);
        card.getChildren().filter(EmptyState.class::isInstance).toList().forEach(card::remove);
        if (found.isEmpty()) {
            card.add(new EmptyState(getTranslation("priorities.said.empty")));
        }
    }

    private Row row(InputRow input, Locale locale) {
        var line = Voices.line(this, input, locale);
        line.add(Voices.priorities(input.groupedInto()));
        return new Row(line).and(Voices.signals(this, input));
    }
}
