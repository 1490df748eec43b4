package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.mizizi.look.LanguageField;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsArea;
import org.mizizi.plans.PlanPart;
import org.mizizi.plans.PlanQuestion;
import org.mizizi.shared.Writing;

/** One question of a return, and the part of the plan it is about; it counts once it has words. */
final class QuestionField extends Div {

    final WordsArea text;
    final Select<PlanPart> about = new Select<>();

    QuestionField(int number, LanguageField language) {
        text = language.area(Writing.REASON);
        text.setLabel(getTranslation("plans.question", number));
        text.setWidthFull();
        about.setLabel(getTranslation("plans.question-about", number));
        about.setItems(PlanPart.values());
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption(getTranslation("plans.question.whole"));
        about.setItemLabelGenerator(
                part -> getTranslation(part == null ? "plans.question.whole" : "plans.part." + part));
        add(about, text);
    }

    void remember(RememberedFields fields) {
        fields.text("text", text).choice("about", about, PlanPart::name);
    }

    Optional<PlanQuestion> question() {
        return text.anyText().map(words -> new PlanQuestion(about.getValue(), words));
    }
}
