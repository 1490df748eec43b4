package org.mizizi.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
import org.mizizi.look.Receipt;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.WhyNot;
import org.mizizi.look.Words;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;

/**
 * What do people need? Made for a phone and three minutes. What is written is kept as a draft all the time; whoever
 * cannot submit to this round is told why before writing anything.
 */
@Route("rounds/:reference/input")
@PermitAll
class InputFormView extends Page implements BeforeEnterObserver {

    private final Rounds rounds;
    private final Inputs inputs;
    private final Countries countries;

    final SavedNote saved = new SavedNote();
    final Button submit = new Button();
    private final Paragraph missing = new Paragraph();

    private @Nullable Round round;
    private Optional<Refusal> objection = Optional.empty();

    @Nullable
    InputForm form;

    @Nullable
    SimilarInputs similar;

    InputFormView(Rounds rounds, Inputs inputs, Countries countries) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.countries = countries;
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        submit.setWidthFull();
        submit.addClickListener(_ -> submit());
        missing.addClassName("quiet");
        missing.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = rounds.find(event.getRouteParameters().get("reference").orElse(""));
        round = found;
        objection = inputs.submissionObjection(found);
        if (isAttached()) {
            show(found, event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var shown = round;
        if (shown != null) {
            show(shown, event.getLocale());
        }
    }

    private void show(Round shown, Locale locale) {
        name(
                getTranslation("priorities.form.title"),
                objection.isEmpty() ? getTranslation("priorities.form.lead") : "");
        body().removeAll();
        body().add(trail(shown, locale));
        objection.ifPresentOrElse(
                refusal -> body().add(new Card(new WhyNot(refusal)).headed(getTranslation("priorities.form.not-here"))),
                () -> showForm(shown, locale));
    }

    private Paragraph trail(Round shown, Locale locale) {
        var moments = new Moments(locale, countries.country().zone());
        var trail = new Paragraph(
                new Anchor(Paths.round(shown.reference()), Words.of(shown.title(), locale)),
                new Span(" "),
                new ReferenceCode(shown.reference()),
                new Span(" · " + getTranslation("priorities.form.closes", moments.dateTimeZone(shown.closesAt()))));
        trail.addClassName("quiet");
        return trail;
    }

    private void showForm(Round shown, Locale locale) {
        var country = countries.country();
        var questions = new InputForm(country, countries.places(), countries.dimensions(), this::keep);
        var own = country.languages().contains(locale.getLanguage())
                ? locale.getLanguage()
                : country.languages().getFirst();
        var close = new SimilarInputs(inputs, shown);
        form = questions;
        similar = close;
        submit.setText(getTranslation("priorities.form.submit"));
        var after = new Paragraph(getTranslation("priorities.form.after"));
        after.addClassName("quiet");
        var end = new Div(missing, submit, saved);
        body().add(new Card(questions, end, after).headed(getTranslation("priorities.form.your-words")), close);
        questions.show(
                inputs.draftIn(shown.id()).map(draft -> draft.content()).orElseGet(() -> InputContent.blank(own)));
        say(questions.content());
    }

    private void keep() {
        var questions = form;
        var shown = round;
        if (questions == null || shown == null) {
            return;
        }
        var content = questions.content();
        if (Refusals.attempt(this, () -> inputs.saveDraft(shown.id(), content))) {
            saved.now();
            say(content);
        }
        if (similar != null) {
            similar.to(content.title(), getLocale());
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
        var shown = round;
        if (questions == null || shown == null) {
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
            getUI().ifPresent(ui -> ui.navigate(Paths.receipt(String.valueOf(received.reference()))));
        });
    }
}
