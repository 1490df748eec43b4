package org.mizizi.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.country.Retirement;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.HistoryLink;
import org.mizizi.look.PageOf;
import org.mizizi.look.PlaceNames;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.Words;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputState;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.Journeys;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;
import org.mizizi.shared.Subject;

/** One input: the author's words first, then its answer and what became of it, then what this reader may do with it. */
@Route("inputs/:reference")
@PermitAll
class InputView extends PageOf<InputRow> {

    private final Inputs inputs;
    private final Endorsements endorsements;
    private final Journeys journeys;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final List<Beneath> beneath;

    final GuardedButton endorse = new GuardedButton(_ -> endorse());
    final Button undo = new Button();

    InputView(
            Inputs inputs,
            Endorsements endorsements,
            Journeys journeys,
            Countries countries,
            CurrentActor currentActor,
            List<Beneath> beneath,
            Readings readings) {
        super(readings);
        this.inputs = inputs;
        this.endorsements = endorsements;
        this.journeys = journeys;
        this.countries = countries;
        this.currentActor = currentActor;
        this.beneath = List.copyOf(beneath);
        undo.addClickListener(_ -> undo());
    }

    @Override
    protected InputRow find(Address where) {
        return inputs.find(where.reference());
    }

    @Override
    protected void draw(InputRow shown, Reading reader) {
        var locale = reader.locale();
        name(getTranslation("priorities.input", String.valueOf(shown.reference())), "");
        body().add(words(shown, reader));
        if (shown.isAnswered()) {
            body().add(answer(shown, locale));
        }
        if (shown.state() == InputState.PUBLISHED) {
            body().add(became(shown, locale), endorsements(shown));
        }
        if (shown.voice().mine()) {
            body().add(new AuthorPart(inputs, shown, reader, this::redraw));
        }
        if (currentActor.get().may(Right.CONVENE)) {
            body().add(new ConvenorPart(inputs, shown, countries.country().languages(), this::redraw));
        }
    }

    private Card words(InputRow shown, Reading reader) {
        var sentence = Words.paragraph(shown.content().title(), shown.content().language());
        sentence.addClassName("sentence");
        var card = new Card(sentence);
        if (!shown.content().words().isBlank()) {
            card.add(Words.quote(shown.content().words(), shown.content().language(), Side.INTERNAL));
        }
        card.add(Beneath.one(beneath, shown.id().value(), reader));
        card.add(Voices.byline(this, shown, reader.locale()));
        var reference = shown.voice().organisationReference();
        if (reference != null) {
            reader.end(reference).ifPresent(end -> card.add(Quiet.text(end)));
        }
        card.add(facts(shown, reader));
        return card.headed(getTranslation("priorities.kind." + shown.content().kind()));
    }

    private Div facts(InputRow shown, Reading reader) {
        var facts = new Actions(Voices.signals(this, shown));
        var mandate = shown.voice().mandate();
        if (mandate != null) {
            facts.add(Chip.of(getTranslation("priorities.mandate." + mandate), Chip.Tone.PLAIN));
        }
        var dimension = shown.content().dimension();
        if (dimension != null) {
            facts.add(plain(reader.dimension(dimension)));
        }
        var place = shown.content().place();
        if (place != null) {
            facts.add(plain(new Span(new PlaceNames(countries.places()).of(place, reader.locale())
                    + reader.retired(Retirement.Part.PLACE, place))));
        }
        var people = shown.content().peopleAffected();
        if (people != null) {
            facts.add(plain(new Span(getTranslation("priorities.people", people))));
        }
        var submitted = shown.progress().submittedAt();
        if (submitted != null) {
            var day = reader.moments().date(submitted);
            facts.add(plain(new Span(getTranslation("priorities.submitted-on", day))));
        }
        facts.add(new Anchor(
                Paths.inputsOf(shown.round().reference()),
                new ReferenceCode(shown.round().reference())));
        if (shown.state() != InputState.DRAFT) {
            facts.add(new HistoryLink(Subject.of("priorities.input", shown.id())));
        }
        return facts;
    }

    private static Span plain(Component content) {
        return Quiet.text(content);
    }

    private Card answer(InputRow shown, Locale locale) {
        var card = new Card();
        var given = shown.answer();
        if (given != null) {
            card.add(Voices.outcome(this, given.outcome()), Words.paragraph(given.reason(), locale));
        }
        return card.headed(getTranslation("priorities.answer"));
    }

    private Card became(InputRow shown, Locale locale) {
        var reference = String.valueOf(shown.reference());
        var trace = new Anchor(Paths.trace(reference), getTranslation("priorities.trace"));
        return new Card(new Became(journeys.of(reference).reached(), "priorities.became.nothing-yet", locale), trace)
                .headed(getTranslation("priorities.became"));
    }

    private Card endorsements(InputRow shown) {
        endorse.setText(getTranslation("priorities.endorse"));
        endorse.objectedBy(endorsements.objection(shown.id()));
        var count = new Paragraph(
                getTranslation("priorities.endorsements", shown.endorsements().number()));
        undo.setText(getTranslation("priorities.undo-endorsement"));
        undo.setVisible(endorsements.canBeUndone(shown.id()));
        return new Card(count, endorse, undo).headed(getTranslation("priorities.endorsements.title"));
    }

    private void endorse() {
        var shown = found();
        if (Refusals.attempt(this, () -> endorsements.endorse(shown.id()))) {
            Receipt.show(getTranslation("priorities.endorsed", String.valueOf(shown.reference())));
            redraw();
        }
    }

    private void undo() {
        var shown = found();
        if (Refusals.attempt(this, () -> endorsements.takeBack(shown.id()))) {
            Receipt.show(getTranslation("priorities.endorsement-undone", String.valueOf(shown.reference())));
        }
        redraw();
    }
}
