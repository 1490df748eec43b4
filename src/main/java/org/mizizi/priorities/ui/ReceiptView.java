package org.mizizi.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mizizi.country.Setting;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.LinkButton;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;

/** The receipt for an input: its reference, what happens next, and by when the answer comes. */
@Route("inputs/:reference/receipt")
@PermitAll
class ReceiptView extends PageOf<InputRow> {

    private static final String COPY = """
            if (navigator.clipboard) return navigator.clipboard.writeText($0);
            getSelection().selectAllChildren(this.parentElement.querySelector('.ref'));
            document.execCommand('copy');
            """;

    private final Inputs inputs;
    private final Rounds rounds;
    final Button copy = new Button();

    ReceiptView(Inputs inputs, Rounds rounds, Readings readings) {
        super(readings);
        this.inputs = inputs;
        this.rounds = rounds;
        copy.addClickListener(_ -> copy());
    }

    @Override
    protected InputRow find(Address where) {
        var found = inputs.find(where.reference());
        if (!found.voice().ours()) {
            throw new NotFoundException(where.reference());
        }
        return found;
    }

    @Override
    protected void draw(InputRow shown, Reading reader) {
        name(getTranslation("priorities.receipt.title"), getTranslation("priorities.receipt.lead"));
        copy.setText(getTranslation("priorities.receipt.copy"));
        var code = new ReferenceCode(reference(shown));
        code.addClassName("big");
        var line = new Actions(code, copy);
        body().add(
                        new Card(
                                        line,
                                        Words.quote(
                                                shown.content().title(),
                                                shown.content().language(),
                                                Side.INTERNAL))
                                .headed(getTranslation("priorities.receipt.reference")),
                        next(shown, reader),
                        ways(shown));
    }

    private Card next(InputRow shown, Reading reader) {
        var due = reader.countries().after(rounds.find(shown.round().id()).closesAt(), Setting.DAYS_TO_ANSWER_INPUTS);
        var steps = new OrderedList(
                new ListItem(getTranslation("priorities.receipt.public")),
                new ListItem(getTranslation("priorities.receipt.grouped")),
                new ListItem(getTranslation("priorities.receipt.answered", reader.deadline(due))));
        return new Card(steps).headed(getTranslation("priorities.receipt.next"));
    }

    private Div ways(InputRow shown) {
        var see = new LinkButton(Paths.input(reference(shown)), getTranslation("priorities.receipt.see"));
        var another =
                new LinkButton(Paths.newInput(shown.round().reference()), getTranslation("priorities.receipt.another"));
        var mine = new LinkButton(Paths.myInputs(), getTranslation("priorities.mine"));
        var ways = new Actions(see, another, mine);
        return ways;
    }

    private void copy() {
        var shown = found();
        copy.getElement()
                .executeJs(COPY, reference(shown))
                .then(_ -> Receipt.show(getTranslation("priorities.receipt.copied", reference(shown))));
    }

    private static String reference(InputRow shown) {
        return String.valueOf(shown.reference());
    }
}
