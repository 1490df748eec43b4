package org.mizizi.strategies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Participation;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyRow;
import org.mizizi.strategies.StrategyState;

/** Every version of the strategic framework, the newest first, and where each is on its way. */
@Route("strategy")
@Menu(title = "menu.strategy", order = 40)
@PermitAll
class StrategiesView extends PageOf<List<StrategyRow>> {

    private final Strategies strategies;
    private final CurrentActor currentActor;

    StrategiesView(Strategies strategies, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.strategies = strategies;
        this.currentActor = currentActor;
    }

    @Override
    protected List<StrategyRow> find(Address where) {
        return strategies.all();
    }

    @Override
    protected void draw(List<StrategyRow> all, Reading reading) {
        name(getTranslation("strategies.title"), getTranslation("strategies.lead"));
        body().add(versions(all, reading));
        if (currentActor.get().may(Right.CONVENE)) {
            body().add(new NewVersion(strategies, all, reading.languages(), reading));
        }
    }

    private Card versions(List<StrategyRow> all, Reading reading) {
        var heard = strategies.participation(all.stream().map(StrategyRow::id).toList());
        var rows = new Rows();
        rows.show(all.stream()
                .map(strategy -> row(strategy, heard.getOrDefault(strategy.id(), Participation.NONE), reading))
                .toList());
        var card = all.isEmpty() ? new Card(new EmptyState(getTranslation("strategies.none"))) : new Card(rows);
        card.setHeading(getTranslation("strategies.versions"));
        return card;
    }

    private Row row(StrategyRow strategy, Participation heard, Reading reading) {
        var title = new Anchor(Paths.strategy(strategy.number()), Words.of(strategy.title(), reading.locale()));
        var facts = Quiet.line(new Span(facts(strategy, heard, reading)));
        return new Row(new Div(title), facts)
                .and(Chip.of(getTranslation("state.StrategyState." + strategy.state()), tone(strategy.state())));
    }

    private String facts(StrategyRow strategy, Participation heard, Reading reading) {
        var number = strategy.number();
        var key = "strategies.facts." + strategy.state();
        return switch (strategy.state()) {
            case DRAFT -> getTranslation(key, number, date(strategy.createdAt(), reading), strategy.goals());
            case IN_CONSULTATION ->
                getTranslation(
                        key, number, date(strategy.consultedAt(), reading), heard.comments(), heard.unanswered());
            case REVISED -> getTranslation(key, number, strategy.signed(), strategy.signatories());
            case ADOPTED ->
                getTranslation(key, number, date(strategy.adoptedAt(), reading), strategy.goals(), heard.comments());
            case SUPERSEDED -> getTranslation(key, number, date(strategy.adoptedAt(), reading));
        };
    }

    private static String date(@Nullable Instant moment, Reading reading) {
        return moment == null ? "" : reading.moments().date(moment);
    }

    static Chip.Tone tone(StrategyState state) {
        return switch (state) {
            case DRAFT, SUPERSEDED -> Chip.Tone.PLAIN;
            case IN_CONSULTATION, REVISED -> Chip.Tone.WARN;
            case ADOPTED -> Chip.Tone.INTERNAL;
        };
    }
}
