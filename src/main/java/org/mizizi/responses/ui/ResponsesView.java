package org.mizizi.responses.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.WhyNot;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.responses.ResponseRow;
import org.mizizi.responses.Responses;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;

/** Where an agency answers each priority while the round is open, and where everyone reads the answers once it has closed. */
@Route("rounds/:ref/responses")
@PermitAll
class ResponsesView extends Page implements BeforeEnterObserver {

    private final Responses responses;
    private final Rounds rounds;
    private final Countries countries;
    private final CurrentActor currentActor;

    final List<AnswerForm> forms = new ArrayList<>();
    final Paragraph progress = new Paragraph();
    final Select<Locale> language = new Select<>();

    private String reference = "";

    ResponsesView(Responses responses, Rounds rounds, Countries countries, CurrentActor currentActor) {
        this.responses = responses;
        this.rounds = rounds;
        this.countries = countries;
        this.currentActor = currentActor;
        progress.getElement().setAttribute("role", "status");
        language.addValueChangeListener(_ -> forms.forEach(form -> form.writeIn(language.getValue())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("ref").orElse("");
        if (rounds.find(reference).purpose() != RoundPurpose.RESPOND) {
            throw new NotFoundException(reference);
        }
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var round = rounds.find(reference);
        forms.clear();
        body().removeAll();
        body().add(new Paragraph(
                new Anchor(Paths.round(reference), round.title().in(locale).text()),
                new ReferenceCode(" " + reference)));
        var objection = responses.objection(round);
        if (objection.isEmpty()) {
            name(getTranslation("responses.title"), getTranslation("responses.lead"));
            showForms(round, locale);
        } else if (round.isClosed()) {
            name(getTranslation("responses.title"), getTranslation("responses.lead-closed"));
            showAnswers(round, locale);
        } else {
            name(getTranslation("responses.title"), "");
            body().add(new EmptyState(getTranslation("responses.hidden")), new WhyNot(objection.get()));
        }
    }

    private void showForms(Round round, Locale locale) {
        var given = responses.mine(round.id()).stream()
                .collect(Collectors.toMap(ResponseRow::priority, ResponseRow::answer));
        chooseLanguage(locale);
        body().add(progress, language);
        for (var priority : responses.priorities()) {
            var form = new AnswerForm(
                    priority,
                    given.get(priority.id()),
                    locale,
                    answer -> responses.give(round.id(), priority.id(), answer),
                    this::count);
            form.writeIn(language.getValue());
            forms.add(form);
            body().add(form);
        }
        if (forms.isEmpty()) {
            body().add(new EmptyState(getTranslation("responses.no-priorities")));
        }
        count();
    }

    private void chooseLanguage(Locale locale) {
        var actor = currentActor.get();
        var chosen = language.getValue();
        language.setLabel(getTranslation("responses.language"));
        language.setItems(Stream.concat(
                        Stream.of(locale.getLanguage(), actor.language()), countries.country().languages().stream())
                .distinct()
                .map(Locale::of)
                .toList());
        language.setItemLabelGenerator(item -> item.getDisplayLanguage(item));
        language.setValue(chosen == null ? Locale.of(actor.language()) : chosen);
    }

    private void count() {
        var answered = forms.stream().filter(AnswerForm::isKept).count();
        progress.setText(getTranslation("responses.progress", answered, forms.size()));
    }

    private void showAnswers(Round round, Locale locale) {
        var given = responses.of(round.id()).stream().collect(groupingBy(ResponseRow::priority));
        var moments = new Moments(locale, countries.country().zone());
        for (var priority : responses.priorities()) {
            var card = new Card(heading(priority));
            card.setHeading(priority.title().in(locale).text());
            var answers = given.getOrDefault(priority.id(), List.of());
            card.add(
                    answers.isEmpty()
                            ? new EmptyState(getTranslation("responses.none"))
                            : new Answers(answers, locale, moments));
            body().add(card);
        }
    }

    private static Component heading(PriorityRow priority) {
        return new Div(new Anchor(Paths.priority(priority.reference()), new ReferenceCode(priority.reference())));
    }
}
