package org.mizizi.responses.ui;

import java.util.Locale;
import java.util.Optional;
import org.mizizi.look.Beneath;
import org.mizizi.look.Beside;
import org.mizizi.look.Card;
import org.mizizi.look.Readings;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.responses.Responses;
import org.mizizi.shared.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts what agencies answered beside a priority, once their round has closed. */
@Component
class AnswersBesidePriority implements Beside {

    private final Responses responses;
    private final Readings readings;
    private final ObjectProvider<Beneath> beneath;

    AnswersBesidePriority(Responses responses, Readings readings, ObjectProvider<Beneath> beneath) {
        this.responses = responses;
        this.readings = readings;
        this.beneath = beneath;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> beside(Subject subject, Locale reader) {
        if (!subject.kind().equals("priorities.priority")) {
            return Optional.empty();
        }
        var answers = responses.to(new PriorityId(subject.id()));
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        var card = new Card(new Answers(answers, beneath.stream().toList(), readings.in(reader)));
        card.setHeading(card.getTranslation(reader, "responses.title"));
        return Optional.of(card);
    }
}
