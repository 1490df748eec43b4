package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
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
    private final Register register;
    private final Dependents dependents;
    private final Countries countries;
    private @Nullable WaitingList waiting;
    private @Nullable GroupingForm form;

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
        this.register = register;
        this.dependents = dependents;
        this.countries = countries;
    }

    @Override
    protected Round find(Address where) {
        return rounds.find(where.reference());
    }

    @Override
    protected void draw(Round shown, Reading reader) {
        var choice = new WaitingList(countries, this::chosen);
        waiting = choice;
        form = new GroupingForm(shown.id(), register, dependents, inputs, countries, choice.ticks, choice::refresh);
        var due = reader.countries().after(shown.closesAt(), Setting.DAYS_TO_ANSWER_INPUTS);
        var by = reader.deadline(due);
        name(getTranslation("priorities.desk"), getTranslation("priorities.desk.lead", by));
        var right = new Card(form).headed(getTranslation("priorities.desk.what"));
        right.addClassName("stays");
        var desk = new Div(choice, right);
        desk.addClassName("two");
        body().add(trail(shown, reader), desk);
        choice.show(list(
                asked -> choice.begin(inputs.page(InputSearch.waiting(shown.id()), asked.key())),
                input -> choice.row(input, reader.locale())));
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
        form().choose(waiting().chosen(), waiting().dimension());
    }

    WaitingList waiting() {
        return Objects.requireNonNull(waiting);
    }

    GroupingForm form() {
        return Objects.requireNonNull(form);
    }
}
