package org.mizizi.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.KeptIn;
import org.mizizi.look.LinkButton;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
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
class RoundsView extends PageOf<RoundFilter> {

    private final Rounds rounds;
    private final Clock clock;

    final Select<RoundPurpose> purpose = new Select<>();
    final Select<RoundPhase> state = new Select<>();
    final Rows rows = new Rows();
    private final LinkButton plan = new LinkButton("rounds/new", "").primary();
    private final Card list = new Card(rows);
    private final Actions actions;

    RoundsView(Rounds rounds, CurrentActor currentActor, Clock clock, Readings readings) {
        super(readings);
        this.rounds = rounds;
        this.clock = clock;
        purpose.setItems(RoundPurpose.offered());
        purpose.setEmptySelectionAllowed(true);
        purpose.addValueChangeListener(change -> choose(change.isFromClient()));
        state.setItems(RoundPhase.values());
        state.setEmptySelectionAllowed(true);
        state.addValueChangeListener(change -> choose(change.isFromClient()));
        KeptIn.ADDRESS.marks(purpose, state);
        actions = new Actions(plan);
        actions.setVisible(currentActor.get().may(Right.CONVENE));
    }

    private void choose(boolean byTheReader) {
        if (byTheReader) {
            var chosen = new RoundFilter(purpose.getValue(), state.getValue());
            choose(chosen.query());
            show(found(), reading());
        }
    }

    @Override
    protected RoundFilter find(Address where) {
        return RoundFilter.of(where);
    }

    @Override
    protected void draw(RoundFilter filter, Reading reader) {
        body().add(actions, new Actions(purpose, state), list);
        purpose.setValue(filter.purpose());
        state.setValue(filter.state());
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
        show(filter, reader);
    }

    private void show(RoundFilter filter, Reading reader) {
        var shown = rounds.all().stream().filter(filter::shows).toList();
        rows.show(shown.stream().map(round -> row(round, reader)).toList());
        list.getChildren().filter(EmptyState.class::isInstance).toList().forEach(list::remove);
        if (shown.isEmpty()) {
            list.add(new EmptyState(getTranslation(filter.isNone() ? "rounds.none" : "rounds.none-such")));
        }
    }

    private Row row(RoundRow round, Reading reader) {
        var title = new Anchor(Paths.round(round.reference()), reader.words(round.title()));
        var facts = Quiet.line(
                new Span(getTranslation("rounds.RoundPurpose." + round.purpose()) + " · " + dates(round, reader) + " "),
                new ReferenceCode(round.reference()));
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

    private String dates(RoundRow round, Reading reader) {
        var moments = reader.moments();
        return getTranslation("rounds.from-to", moments.date(round.opensAt()), moments.date(round.closesAt()));
    }
}
