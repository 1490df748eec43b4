package org.mizizi.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.SavedNote;
import org.mizizi.look.WhyNot;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Paths;

/**
 * What do people need? Made for a phone and three minutes. What is written is kept as a draft all the time; whoever
 * cannot submit to this round is told why before writing anything.
 */
@Route("rounds/:reference/input")
@PermitAll
class InputFormView extends PageOf<Round> {

    private final Rounds rounds;
    private final Inputs inputs;
    private final Endorsements endorsements;

    final SavedNote saved = new SavedNote(this::reading);
    final Button submit = new Button();
    private final Paragraph missing = Quiet.status();
    private @Nullable Remembered remembered;

    @Nullable
    InputForm form;

    @Nullable
    SimilarInputs similar;

    InputFormView(Rounds rounds, Inputs inputs, Endorsements endorsements, Readings readings) {
        super(readings);
        this.rounds = rounds;
        this.inputs = inputs;
        this.endorsements = endorsements;
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        submit.setWidthFull();
        submit.addClickListener(_ -> submit());
    }

    @Override
    protected Round find(Address where) {
        return rounds.find(where.reference());
    }

    @Override
    protected void draw(Round shown, Reading reader) {
        var objection = inputs.submissionObjection(shown);
        name(
                getTranslation("priorities.form.title"),
                objection.isEmpty() ? getTranslation("priorities.form.lead") : "");
        body().add(trail(shown, reader));
        objection.ifPresentOrElse(
                refusal -> body().add(new Card(new WhyNot(refusal)).headed(getTranslation("priorities.form.not-here"))),
                () -> showForm(shown, reader));
    }

    private Paragraph trail(Round shown, Reading reader) {
        return Quiet.paragraph(
                new Anchor(Paths.round(shown.reference()), reader.words(shown.title())),
                new Span(" "),
                new ReferenceCode(shown.reference()),
                new Span(" · " + getTranslation("priorities.form.closes", reader.deadline(shown.closesAt()))));
    }

    private void showForm(Round shown, Reading reader) {
        var questions = new InputForm(reader, this::keep);
        var close = new SimilarInputs(inputs, endorsements, shown);
        form = questions;
        similar = close;
        submit.setText(getTranslation("priorities.form.submit"));
        var after = Quiet.paragraph(getTranslation("priorities.form.after"));
        var memory = new Remembered("priorities.input", shown.id()).besideSavedNote();
        questions.remember(memory.fields());
        saved.following(questions);
        remembered = memory;
        var end = new Div(missing, submit, saved, memory);
        end.addClassName("input-form");
        body().add(new Card(questions, end, after).headed(getTranslation("priorities.form.your-words")), close);
        questions.show(inputs.draftIn(shown.id())
                .map(draft -> draft.content())
                .orElseGet(() -> InputContent.blank(reader.writes())));
        say(questions.content());
    }

    private void keep() {
        var questions = form;
        var shown = found();
        if (questions == null) {
            return;
        }
        var content = questions.content();
        if (saved.keep(this, () -> inputs.saveDraft(shown.id(), content))) {
            say(content);
            if (similar != null) {
                similar.to(content.title(), getLocale());
            }
        }
    }

    private void say(InputContent content) {
        var objections = content.objections();
        missing.setVisible(!objections.isEmpty());
        missing.setText(objections.stream()
                .findFirst()
                .map(refusal -> getTranslation("priorities.form.missing", Refusals.text(this, refusal)))
                .orElse(""));
    }

    private void submit() {
        var questions = form;
        var shown = found();
        if (questions == null) {
            return;
        }
        var content = questions.content();
        var objections = questions.objections();
        if (!objections.isEmpty()) {
            questions.mark(objections);
            Receipt.problem(Refusals.text(this, objections.getFirst()));
            return;
        }
        Refusals.attempt(this, () -> {
            var received = inputs.submit(inputs.saveDraft(shown.id(), content).id());
            Optional.ofNullable(remembered).ifPresent(Remembered::sent);
            getUI().ifPresent(ui -> ui.navigate(Paths.receipt(String.valueOf(received.reference()))));
        });
    }
}
