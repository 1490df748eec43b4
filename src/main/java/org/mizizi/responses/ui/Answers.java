package org.mizizi.responses.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.mizizi.look.Chip;
import org.mizizi.look.Moments;
import org.mizizi.look.Row;
import org.mizizi.look.Words;
import org.mizizi.responses.Intention;
import org.mizizi.responses.ResponseRow;
import org.mizizi.shared.Side;

/** What agencies answered to one priority, each with its reason. */
final class Answers extends UnorderedList {

    Answers(List<ResponseRow> answers, Locale reader, Moments moments) {
        addClassName("rows");
        answers.forEach(answer -> add(row(answer, reader, moments)));
    }

    private Row row(ResponseRow answer, Locale reader, Moments moments) {
        var day = new Span(" " + moments.date(answer.givenAt()));
        day.addClassName("quiet");
        return new Row(
                        Words.of(answer.organisationName(), reader),
                        day,
                        Words.quote(answer.reason(), answer.language(), Side.EXTERNAL))
                .and(Chip.of(getTranslation("state.Intention." + answer.intention()), tone(answer.intention())));
    }

    private static Chip.Tone tone(Intention intention) {
        return switch (intention) {
            case WILL_ACT -> Chip.Tone.EXTERNAL;
            case PARTLY -> Chip.Tone.WARN;
            case CANNOT -> Chip.Tone.PLAIN;
        };
    }
}
