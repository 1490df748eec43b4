package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.look.Address;
import org.mizizi.look.LongList;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.priorities.InputRow;
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

    private final Rounds rounds;
    private final Inputs inputs;
    private final Countries countries;
    private final CurrentActor currentActor;

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
        body().add(trail(shown, reader), said(shown, reader));
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

    private LongList<InputRow> said(Round shown, Reading reader) {
        var dimensions = new LinkedHashMap<String, String>();
        countries.dimensions().forEach(item -> dimensions.put(item.code(), reader.text(item.name())));
        var said = list(
                        asked -> inputs.page(AskedInputs.of(asked, shown.id()), asked.key()),
                        (InputRow input) -> row(input, reader.locale()))
                .choice(
                        "dimension",
                        getTranslation("priorities.dimension"),
                        getTranslation("priorities.all"),
                        dimensions);
        return AskedInputs.offer(said, this).show(getTranslation("priorities.said.empty"));
    }

    private Row row(InputRow input, Locale locale) {
        var line = Voices.line(this, input, locale);
        line.add(Voices.priorities(input.progress().groupedInto()));
        return new Row(line).and(Voices.signals(this, input));
    }
}
