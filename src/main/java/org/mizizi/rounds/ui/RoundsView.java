package org.mizizi.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Chip;
import org.mizizi.look.LinkButton;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.RoundSearch;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Paths;

/** Every round the reader may know of, those open now first. What is shown of them is in the address. */
@Route("rounds")
@Menu(title = "menu.rounds", order = 30)
@PermitAll
class RoundsView extends PageOf<Address> {

    private final Rounds rounds;
    private final Clock clock;
    private final LinkButton plan = new LinkButton("rounds/new", "").primary();
    private final LinkButton pauses = new LinkButton(Paths.pauses(), "");
    private final Actions actions;

    RoundsView(Rounds rounds, CurrentActor currentActor, Clock clock, Readings readings) {
        super(readings);
        this.rounds = rounds;
        this.clock = clock;
        actions = new Actions(plan, pauses);
        actions.setVisible(currentActor.get().may(Right.CONVENE));
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("rounds.title"), getTranslation("rounds.lead"));
        plan.setText(getTranslation("rounds.plan"));
        pauses.setText(getTranslation("rounds.pauses.title"));
        body().add(
                        actions,
                        list(asked -> rounds.page(search(asked), asked.key()), (RoundRow round) -> row(round, reader))
                                .headed(getTranslation("rounds.list"))
                                .searched(getTranslation("rounds.search"))
                                .choice(
                                        "purpose",
                                        getTranslation("rounds.purpose"),
                                        getTranslation("rounds.any-purpose"),
                                        names(RoundPurpose.offered(), "rounds.RoundPurpose."))
                                .choice(
                                        "state",
                                        getTranslation("rounds.state"),
                                        getTranslation("rounds.any-state"),
                                        names(List.of(RoundPhase.values()), "state.RoundPhase."))
                                .sorted(RoundSearch.Sort.class, sort -> getTranslation("state.Sort." + sort))
                                .show(getTranslation("rounds.none")));
    }

    private static RoundSearch search(Asked asked) {
        return new RoundSearch(
                asked.words(),
                asked.one("purpose", RoundPurpose.offered()),
                asked.one("state", RoundPhase.class),
                asked.sort(RoundSearch.Sort.OPEN_FIRST));
    }

    private SequencedMap<String, String> names(Collection<? extends Enum<?>> offered, String key) {
        var names = new LinkedHashMap<String, String>();
        offered.forEach(one -> names.put(one.name(), getTranslation(key + one)));
        return names;
    }

    private Row row(RoundRow round, Reading reader) {
        var title = new Anchor(Paths.round(round.reference()), reader.words(round.title()));
        var facts = Quiet.line(
                new Span(getTranslation("rounds.RoundPurpose." + round.purpose()) + " · " + dates(round, reader)
                        + takes(round, reader) + " "),
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

    private String takes(RoundRow round, Reading reader) {
        return round.hours()
                .map(hours -> " · "
                        + getTranslation("rounds.takes.short", reader.numbers().hours(hours)))
                .orElse("");
    }

    private String dates(RoundRow round, Reading reader) {
        var moments = reader.moments();
        return getTranslation("rounds.from-to", moments.date(round.opensAt()), moments.date(round.closesAt()));
    }
}
