package org.mizizi.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizizi.look.Beneath;
import org.mizizi.look.Chip;
import org.mizizi.look.Originals;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Row;
import org.mizizi.look.Words;
import org.mizizi.responses.Intention;
import org.mizizi.responses.ResponseRow;
import org.mizizi.shared.Side;

/** What agencies answered to one priority, each with its reason. */
final class Answers extends UnorderedList {

    Answers(List<ResponseRow> answers, List<Beneath> modules, Reading reader) {
        addClassName("rows");
        var originals = originals(answers, modules, reader);
        answers.forEach(answer -> add(row(this, answer, originals, reader)));
    }

    /** One answer; what it answers to first, where that is not said by the place. */
    static Row row(Component view, ResponseRow answer, Originals originals, Reading reader, Component... first) {
        var said = new Div(first);
        said.add(
                reader.words(answer.agency().organisationName()),
                new Span(reader.end(answer.agency().organisationReference())
                        .map(end -> " (" + end + ")")
                        .orElse("")),
                Quiet.text(" " + reader.moments().date(answer.givenAt())),
                Words.quote(answer.answer().reason(), answer.answer().language(), Side.EXTERNAL));
        said.add(originals.beneath(answer.id().value()));
        return new Row(said)
                .and(Chip.of(
                        view.getTranslation("state.Intention." + answer.answer().intention()),
                        tone(answer.answer().intention())));
    }

    static Originals originals(List<ResponseRow> answers, List<Beneath> modules, Reading reader) {
        return Originals.of(
                modules, answers.stream().map(answer -> answer.id().value()).toList(), reader);
    }

    private static Chip.Tone tone(Intention intention) {
        return switch (intention) {
            case WILL_ACT -> Chip.Tone.EXTERNAL;
            case PARTLY -> Chip.Tone.WARN;
            case CANNOT -> Chip.Tone.PLAIN;
        };
    }
}
