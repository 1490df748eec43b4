package org.mizizi.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.Words;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputState;
import org.mizizi.priorities.Inputs;
import org.mizizi.shared.Paths;

/** What authors can do with their own input: answer the convenor's question with better words, or take it back. */
final class AuthorPart extends Div implements LocaleChangeObserver {

    private final Inputs inputs;
    private final InputRow input;
    private final Reading reading;
    private final Runnable changed;
    final Button resubmit = new Button();
    final Button withdraw = new Button();

    @Nullable
    InputForm form;

    private final Remembered remembered;

    AuthorPart(Inputs inputs, InputRow input, Reading reading, Runnable changed) {
        this.inputs = inputs;
        this.input = input;
        this.reading = reading;
        this.changed = changed;
        remembered = new Remembered("priorities.resubmit", input.id());
        resubmit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        resubmit.addClickListener(_ -> resubmit());
        withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
        withdraw.addClickListener(_ -> ask());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        resubmit.setText(getTranslation("priorities.resubmit"));
        withdraw.setText(getTranslation("priorities.withdraw"));
        var question = input.progress().returnReason();
        if (input.state() == InputState.RETURNED && question != null) {
            var questions = new InputForm(reading, () -> {});
            questions.keep(input.content());
            form = questions;
            questions.remember(remembered.fields());
            add(new Card(Words.paragraph(question, event.getLocale()), questions, remembered, resubmit)
                    .headed(getTranslation("priorities.returned")));
            questions.neverTellMoreThan(input.content().authorship());
            questions.show(input.content());
        }
        if (input.state() != InputState.WITHDRAWN) {
            add(new Card(new Paragraph(getTranslation("priorities.withdraw.help")), withdraw)
                    .headed(getTranslation("priorities.yours")));
        }
    }

    private void resubmit() {
        var questions = form;
        if (questions == null) {
            return;
        }
        var content = questions.content();
        var missing = questions.objections();
        questions.mark(missing);
        if (missing.isEmpty() && Refusals.attempt(this, () -> inputs.resubmit(input.id(), content))) {
            remembered.sent();
            getUI().ifPresent(ui -> ui.navigate(Paths.receipt(String.valueOf(input.reference()))));
        }
    }

    private void ask() {
        Confirmation.beforeLosing(this, "priorities.withdraw", this::withdraw, String.valueOf(input.reference()));
    }

    private void withdraw() {
        if (Refusals.attempt(this, () -> inputs.withdraw(input.id()))) {
            Receipt.show(getTranslation("priorities.withdrawn", String.valueOf(input.reference())));
            changed.run();
        }
    }
}
