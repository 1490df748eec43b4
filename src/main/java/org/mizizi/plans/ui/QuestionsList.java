package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Words;
import org.mizizi.plans.Decision;
import org.mizizi.plans.PlanQuestion;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Side;

/** What a return asks, question by question, and under each what the authors answered with the version that followed. */
final class QuestionsList extends OrderedList {

    QuestionsList(Decision returned, Side authors, Reading reading) {
        for (var number = 1; number <= returned.verdict().questions().size(); number++) {
            var item = new ListItem(asked(returned.verdict().questions().get(number - 1), reading));
            returned.replyTo(number).ifPresent(reply -> item.add(replied(reply, authors, reading)));
            add(item);
        }
    }

    private Component[] replied(LocalizedText reply, Side authors, Reading reading) {
        var words = reply.in(reading.locale());
        return new Component[] {
            Quiet.text(getTranslation("plans.replied")), Words.quote(words.text(), words.language(), authors)
        };
    }

    private Component[] asked(PlanQuestion question, Reading reading) {
        var about = question.about();
        var part = getTranslation(about == null ? "plans.question.whole" : "plans.part." + about);
        return new Component[] {Quiet.line(new Span(part)), Words.paragraph(question.text(), reading.locale())};
    }
}
