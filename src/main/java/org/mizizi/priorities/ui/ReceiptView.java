package org.mizizi.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
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
class ReceiptView extends Page implements BeforeEnterObserver {

    private static final String COPY = """
            if (navigator.clipboard) return navigator.clipboard.writeText($0);
            getSelection().selectAllChildren(this.parentElement.querySelector('.ref'));
            document.execCommand('copy');
            """;

    private final Inputs inputs;
    private final Rounds rounds;
    private final Countries countries;
    final Button copy = new Button();
    private @Nullable InputRow input;

    ReceiptView(Inputs inputs, Rounds rounds, Countries countries) {
        this.inputs = inputs;
        this.rounds = rounds;
        this.countries = countries;
        copy.addClickListener(_ -> copy());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").orElse("");
        var found = inputs.find(reference);
        if (!found.ours()) {
            throw new NotFoundException(reference);
        }
        input = found;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var shown = input;
        if (shown == null) {
            return;
        }
        name(getTranslation("priorities.receipt.title"), getTranslation("priorities.receipt.lead"));
        copy.setText(getTranslation("priorities.receipt.copy"));
        body().removeAll();
        var code = new ReferenceCode(reference(shown));
        code.addClassName("big");
        var line = new Div(code, copy);
        line.addClassName("actions");
        body().add(
                        new Card(line, Words.quote(shown.title(), shown.language(), Side.INTERNAL))
                                .headed(getTranslation("priorities.receipt.reference")),
                        next(shown, event.getLocale()),
                        ways(shown));
    }

    private Card next(InputRow shown, Locale locale) {
        var moments = new Moments(locale, countries.country().zone());
        var due = rounds.find(shown.round()).closesAt().plus(Inputs.ANSWERED_WITHIN);
        var steps = new OrderedList(
                new ListItem(getTranslation("priorities.receipt.public")),
                new ListItem(getTranslation("priorities.receipt.grouped")),
                new ListItem(getTranslation("priorities.receipt.answered", moments.date(due))));
        return new Card(steps).headed(getTranslation("priorities.receipt.next"));
    }

    private Div ways(InputRow shown) {
        var see = new Anchor(Paths.input(reference(shown)), getTranslation("priorities.receipt.see"));
        var another = new Anchor(Paths.newInput(shown.roundReference()), getTranslation("priorities.receipt.another"));
        var mine = new Anchor(Paths.myInputs(), getTranslation("priorities.mine"));
        List.of(see, another, mine).forEach(way -> way.addClassName("button"));
        var ways = new Div(see, another, mine);
        ways.addClassName("actions");
        return ways;
    }

    private void copy() {
        var shown = input;
        if (shown != null) {
            copy.getElement()
                    .executeJs(COPY, reference(shown))
                    .then(_ -> Receipt.show(getTranslation("priorities.receipt.copied", reference(shown))));
        }
    }

    private static String reference(InputRow shown) {
        return String.valueOf(shown.reference());
    }
}
