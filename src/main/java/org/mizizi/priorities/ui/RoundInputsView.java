package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
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
class RoundInputsView extends PageOf<Round> {

    private static final int AT_ONCE = 100;

    private final Rounds rounds;
    private final Inputs inputs;
    private final Countries countries;
    private final CurrentActor currentActor;
    final Rows rows = new Rows();

    @Nullable
    Filters filters;

    RoundInputsView(Rounds rounds, Inputs inputs, Countries countries, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.rounds = rounds;
        this.inputs = inputs;
        this.countries = countries;
        this.currentActor = currentActor;
    }

    @Override
    protected Round find(Address where) {
        return rounds.find(where.reference());
    }

    @Override
    protected void draw(Round shown, Reading reader) {
        name(getTranslation("priorities.said"), getTranslation("priorities.said.lead"));
        var bar = filters(reader);
        var list = part((round, _) -> list(round, bar, reader.locale()));
        bar.onChange(() -> choose(bar.query(), list));
        filters = bar;
        body().add(trail(shown, reader), bar, list);
    }

    private Paragraph trail(Round shown, Reading reader) {
        var trail = new Paragraph(
                new Anchor(Paths.round(shown.reference()), reader.words(shown.title())),
                new Span(" "),
                new ReferenceCode(shown.reference()));
        if (currentActor.get().may(Right.CONVENE)) {
            trail.add(new Span(" · "));
            trail.add(new Anchor(Paths.groupingDesk(shown.reference()), getTranslation("priorities.desk")));
        }
        return trail;
    }

    private Filters filters(Reading reader) {
        var bar = new Filters();
        bar.search.setLabel(getTranslation("priorities.search"));
        var dimensions = new LinkedHashMap<String, String>();
        countries.dimensions().forEach(item -> dimensions.put(item.code(), reader.text(item.name())));
        bar.choice("dimension", getTranslation("priorities.dimension"), getTranslation("priorities.all"), dimensions);
        var answered = new LinkedHashMap<String, String>();
        answered.put(Answered.WAITING.name(), getTranslation("priorities.answered.WAITING"));
        answered.put(Answered.ANSWERED.name(), getTranslation("priorities.answered.ANSWERED"));
        bar.choice("answered", getTranslation("priorities.answered"), getTranslation("priorities.all"), answered);
        bar.read(address().query());
        return bar;
    }

    private Card list(Round shown, Filters bar, Locale locale) {
        var answered = bar.chosen("answered");
        var search = new InputSearch(
                bar.words(),
                bar.chosen("dimension"),
                shown.id(),
                answered == null ? Answered.ANY : Answered.valueOf(answered));
        var found = inputs.page(search, 0, AT_ONCE);
        rows.show(found.stream().map(input -> row(input, locale)).toList());
        var card = new Card(rows).headed(getTranslation("priorities.said.count", found.size()));
        if (found.isEmpty()) {
            card.add(new EmptyState(getTranslation("priorities.said.empty")));
        }
        return card;
    }

    private Row row(InputRow input, Locale locale) {
        var line = Voices.line(this, input, locale);
        line.add(Voices.priorities(input.groupedInto()));
        return new Row(line).and(Voices.signals(this, input));
    }
}
