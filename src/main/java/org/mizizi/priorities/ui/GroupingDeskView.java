package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.mizizi.country.Countries;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
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
class GroupingDeskView extends PageOf<Round> {

    private final Rounds rounds;
    private final Inputs inputs;
    final WaitingList waiting;
    final GroupingForm form;

    GroupingDeskView(
            Rounds rounds,
            Inputs inputs,
            Register register,
            Dependents dependents,
            Countries countries,
            Readings readings) {
        super(readings);
        this.rounds = rounds;
        this.inputs = inputs;
        waiting = new WaitingList(countries, this::chosen);
        form = new GroupingForm(register, dependents, inputs, countries, waiting.ticks, waiting::refresh);
    }

    @Override
    protected Round find(Address where) {
        return rounds.find(where.reference());
    }

    @Override
    protected void draw(Round shown, Reading reader) {
        var due = shown.closesAt().plus(Inputs.ANSWERED_WITHIN);
        var by = reader.deadline(due);
        name(getTranslation("priorities.desk"), getTranslation("priorities.desk.lead", by));
        var right = new Card(form).headed(getTranslation("priorities.desk.what"));
        right.addClassName("stays");
        var desk = new Div(waiting, right);
        desk.addClassName("two");
        body().add(trail(shown, reader), desk);
        waiting.show(list(
                asked -> waiting.begin(inputs.page(InputSearch.waiting(shown.id()), asked.key())),
                input -> waiting.row(input, reader.locale())));
    }

    private Paragraph trail(Round shown, Reading reader) {
        return new Paragraph(
                new Anchor(Paths.round(shown.reference()), reader.words(shown.title())),
                new Span(" "),
                new ReferenceCode(shown.reference()),
                new Span(" · "),
                new Anchor(Paths.inputsOf(shown.reference()), getTranslation("priorities.said")));
    }

    private void chosen() {
        form.choose(waiting.chosen(), waiting.dimension());
    }
}
