package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Soon;
import org.mizizi.look.Words;
import org.mizizi.look.WordsArea;
import org.mizizi.plans.Decision.DecisionId;
import org.mizizi.plans.PlanQuestion;
import org.mizizi.plans.Reply;
import org.mizizi.shared.Writing;

/** One question of a return, and the field for its answer. */
final class ReplyField extends Div {

    private final DecisionId decision;
    private final int number;
    final WordsArea words;

    ReplyField(
            DecisionId decision,
            int number,
            PlanQuestion question,
            List<Reply> written,
            Reading reading,
            LanguageField language,
            Runnable changed) {
        this.decision = decision;
        this.number = number;
        words = language.area(Writing.REASON);
        words.setLabel(getTranslation("plans.form.reply", number));
        words.setWidthFull();
        written.stream()
                .filter(reply -> reply.decision().equals(decision) && reply.question() == number)
                .forEach(reply -> words.setValue(reply.words()));
        Soon.tells(words);
        words.addValueChangeListener(_ -> changed.run());
        add(Words.paragraph(question.text(), reading.locale()), words);
    }

    /** Nothing is written as long as it is empty. */
    Reply reply() {
        return new Reply(decision, number, words.getValue());
    }
}
