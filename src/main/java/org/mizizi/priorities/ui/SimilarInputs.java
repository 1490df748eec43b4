package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Quiet;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Round;

/** What others have said in the same round, close to what is being written: it can be endorsed instead of said again. */
final class SimilarInputs extends Div {

    private final Inputs inputs;
    private final Endorsements endorsements;
    private final Round round;
    private final Paragraph explanation = Quiet.paragraph();
    final Rows rows = new Rows();
    private final Card card = new Card(explanation, rows);
    private String sentence = "";

    SimilarInputs(Inputs inputs, Endorsements endorsements, Round round) {
        this.inputs = inputs;
        this.endorsements = endorsements;
        this.round = round;
        add(card);
        setVisible(false);
    }

    void to(String newSentence, Locale locale) {
        if (!newSentence.equals(sentence)) {
            sentence = newSentence;
            show(locale);
        }
    }

    private void show(Locale locale) {
        var found = inputs.similar(round.id(), sentence).stream()
                .filter(input -> !input.voice().mine())
                .toList();
        card.setHeading(getTranslation("priorities.similar"));
        explanation.setText(getTranslation("priorities.similar.help"));
        rows.show(lines(found, locale));
        setVisible(!found.isEmpty());
    }

    private List<Row> lines(List<InputRow> found, Locale locale) {
        return found.stream().map(input -> line(input, locale)).toList();
    }

    private Row line(InputRow input, Locale locale) {
        var count = Quiet.text(
                getTranslation("priorities.endorsements", input.endorsements().number()));
        var endorse = new GuardedButton(_ -> endorse(input, locale));
        endorse.setText(getTranslation("priorities.endorse"));
        endorse.objectedBy(input.endorsementObjection());
        endorse.button()
                .setAriaLabel(getTranslation(
                        "home.verb-for",
                        getTranslation("priorities.endorse"),
                        input.content().title()));
        return new Row(Voices.line(this, input, locale)).and(count, endorse);
    }

    private void endorse(InputRow input, Locale locale) {
        if (Refusals.attempt(this, () -> endorsements.endorse(input.id()))) {
            Receipt.show(getTranslation("priorities.endorsed", String.valueOf(input.reference())));
            show(locale);
        }
    }
}
