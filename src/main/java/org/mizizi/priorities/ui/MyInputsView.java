package org.mizizi.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Confirmation;
import org.mizizi.look.LinkButton;
import org.mizizi.look.LongList;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputState;
import org.mizizi.priorities.Inputs;
import org.mizizi.shared.Paths;

/** What I and my organisation have said, where it is now, and how it was answered. */
@Route("inputs")
@Menu(title = "priorities.mine", order = 15)
@RolesAllowed({"CIVIL_SOCIETY_REPRESENTATIVE", "MINISTRY_OFFICER", "MINISTRY_APPROVER"})
class MyInputsView extends PageOf<Address> {

    private final Inputs inputs;

    @Nullable
    LongList<InputRow> list;

    MyInputsView(Inputs inputs, Readings readings) {
        super(readings);
        this.inputs = inputs;
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("priorities.mine"), getTranslation("priorities.mine.lead"));
        var shown = list(
                asked -> inputs.mine(AskedInputs.of(asked, null), asked.key()),
                (InputRow input) -> row(input, reader.locale()));
        list = shown;
        body().add(AskedInputs.offer(shown, this).show(getTranslation("priorities.mine.empty")));
    }

    private Button discard(InputRow input) {
        var discard = new Button(getTranslation("priorities.discard"));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        discard.setAriaLabel(getTranslation(
                "home.verb-for",
                getTranslation("priorities.discard"),
                input.content().title()));
        discard.addClickListener(_ -> Confirmation.beforeLosing(this, "priorities.discard", () -> {
            if (Refusals.attempt(this, () -> inputs.discard(input.id()))) {
                Receipt.show(getTranslation("priorities.discarded"));
                refresh();
            }
        }));
        return discard;
    }

    private void refresh() {
        if (list != null) {
            list.refresh();
        }
    }

    private Row row(InputRow input, Locale locale) {
        var line = Voices.lineForAuthor(this, input, locale);
        var priorities = input.progress().groupedInto();
        if (!priorities.isEmpty()) {
            var grouped = Voices.priorities(priorities);
            grouped.addComponentAsFirst(new Span(getTranslation("priorities.mine.part-of") + " "));
            line.add(grouped);
        }
        var row = new Row(line).and(Voices.signals(this, input));
        if (input.state() == InputState.DRAFT) {
            var finish =
                    new LinkButton(Paths.newInput(input.round().reference()), getTranslation("priorities.verb.finish"));
            row.and(finish, discard(input));
        }
        return row;
    }
}
