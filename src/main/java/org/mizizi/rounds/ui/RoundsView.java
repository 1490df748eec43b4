package org.mizizi.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;

/** Every round the reader may know of, those open now first. The filter is in the address. */
@Route("rounds")
@Menu(title = "menu.rounds", order = 30)
@PermitAll
class RoundsView extends Page implements BeforeEnterObserver {

    private final Rounds rounds;
    private final Countries countries;
    private final Clock clock;

    final Select<RoundPurpose> purpose = new Select<>();
    final Select<RoundPhase> state = new Select<>();
    final Rows rows = new Rows();
    private final Anchor plan = new Anchor("rounds/new");
    private final Card list = new Card(rows);
    private RoundFilter filter = new RoundFilter(null, null);

    RoundsView(Rounds rounds, Countries countries, CurrentActor currentActor, Clock clock) {
        this.rounds = rounds;
        this.countries = countries;
        this.clock = clock;
        purpose.setItems(RoundPurpose.values());
        purpose.setEmptySelectionAllowed(true);
        purpose.addValueChangeListener(change -> choose(change.isFromClient()));
        state.setItems(RoundPhase.values());
        state.setEmptySelectionAllowed(true);
        state.addValueChangeListener(change -> choose(change.isFromClient()));
        plan.addClassNames("button", "primary");
        var filters = new Div(purpose, state);
        filters.addClassName("actions");
        var actions = new Div(plan);
        actions.addClassName("actions");
        actions.setVisible(currentActor.get().may(Right.CONVENE));
        body().add(actions, filters, list);
    }

    private void choose(boolean byTheReader) {
        if (byTheReader) {
            var chosen = new RoundFilter(purpose.getValue(), state.getValue());
            getUI().ifPresent(ui -> ui.navigate(RoundsView.class, chosen.query()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = RoundFilter.of(event.getLocation().getQueryParameters());
        purpose.setValue(filter.purpose());
        state.setValue(filter.state());
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name(getTranslation("rounds.title"), getTranslation("rounds.lead"));
        plan.setText(getTranslation("rounds.plan"));
        list.setHeading(getTranslation("rounds.list"));
        purpose.setLabel(getTranslation("rounds.purpose"));
        purpose.setEmptySelectionCaption(getTranslation("rounds.any-purpose"));
        purpose.setItemLabelGenerator(
                item -> getTranslation(item == null ? "rounds.any-purpose" : "rounds.RoundPurpose." + item));
        state.setLabel(getTranslation("rounds.state"));
        state.setEmptySelectionCaption(getTranslation("rounds.any-state"));
        state.setItemLabelGenerator(
                item -> getTranslation(item == null ? "rounds.any-state" : "state.RoundPhase." + item));
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var shown = rounds.all().stream().filter(filter::shows).toList();
        rows.show(shown.stream().map(round -> row(round, locale)).toList());
        list.getChildren().filter(EmptyState.class::isInstance).toList().forEach(list::remove);
        if (shown.isEmpty()) {
            list.add(new EmptyState(getTranslation(filter.isNone() ? "rounds.none" : "rounds.none-such")));
        }
    }

    private Row row(RoundRow round, Locale locale) {
        var title = new Anchor(Paths.round(round.reference()), Words.of(round.title(), locale));
        var facts = new Div(
                new Span(getTranslation("rounds.RoundPurpose." + round.purpose()) + " · " + dates(round, locale) + " "),
                new ReferenceCode(round.reference()));
        facts.addClassName("quiet");
        var row = new Row(new Div(title), facts);
        signals(round).forEach(row::and);
        return row;
    }

    private List<Chip> signals(RoundRow round) {
        var state = Signals.phase(this, round.phase());
        var now = clock.instant();
        if (!round.isOpen()) {
            return List.of(state);
        }
        var left = Signals.timeLeft(this, now, round.closesAt());
        return round.mine()
                ? List.of(Chip.of(getTranslation("rounds.mine"), Chip.Tone.INTERNAL), state, left)
                : List.of(state, left);
    }

    private String dates(RoundRow round, Locale locale) {
        var moments = new Moments(locale, countries.country().zone());
        return getTranslation("rounds.from-to", moments.date(round.opensAt()), moments.date(round.closesAt()));
    }
}
