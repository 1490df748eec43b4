package org.mizizi.responses.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Remembered;
import org.mizizi.look.SavedNote;
import org.mizizi.look.Words;
import org.mizizi.look.WordsArea;
import org.mizizi.responses.Answer;
import org.mizizi.responses.Intention;
import org.mizizi.responses.PriorityToAnswer;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Writing;

/** The answer to one priority: kept by itself as soon as there is an intention and a reason. */
final class AnswerPriorityForm extends Section {

    private final Consumer<Answer> keep;
    private final Runnable kept;
    final RadioButtonGroup<Intention> intention = new RadioButtonGroup<>();
    final TextArea reason = new WordsArea(Writing.REASON);
    final SavedNote state;
    final Remembered remembered;

    private Locale language = Locale.ENGLISH;

    AnswerPriorityForm(PriorityToAnswer priority, Reading reader, Consumer<Answer> keep, Runnable afterKeeping) {
        this.keep = keep;
        this.kept = afterKeeping;
        var given = priority.answer();
        var title = reader.text(priority.title());
        intention.setItems(Intention.values());
        intention.setItemLabelGenerator(item -> getTranslation("state.Intention." + item));
        intention.setLabel(getTranslation("responses.intention"));
        intention.setAriaLabel(getTranslation("responses.intention") + ": " + title);
        reason.setLabel(getTranslation("responses.reason"));
        reason.setAriaLabel(getTranslation("responses.reason") + ": " + title);
        reason.setHelperText(getTranslation("responses.reason-help"));
        reason.setWidthFull();
        if (given != null) {
            intention.setValue(given.intention());
            reason.setValue(given.reason());
        }
        state = new SavedNote(() -> reader).following(this);
        remembered = new Remembered("responses.answer", priority.id());
        remembered.fields().choice("intention", intention, Intention::name).text("reason", reason);
        intention.addValueChangeListener(_ -> save());
        reason.addValueChangeListener(_ -> save());
        add(
                new H2(reader.words(priority.title())),
                new Anchor(Paths.priority(priority.reference()), new ReferenceCode(priority.reference())),
                Words.paragraph(priority.summary(), reader.locale()),
                intention,
                reason,
                state,
                remembered);
    }

    /** The language of what is typed from now on. */
    void writeIn(Locale chosen) {
        language = chosen;
        reason.getElement().setAttribute("lang", chosen.getLanguage());
    }

    private void save() {
        var chosen = intention.getValue();
        if (chosen == null || reason.getValue().isBlank()) {
            state.say(chosen == null ? "responses.needs-intention" : "responses.needs-reason");
            return;
        }
        var answer = new Answer(chosen, reason.getValue(), language.getLanguage());
        if (state.keep(this, () -> keep.accept(answer))) {
            remembered.sent();
            kept.run();
        }
    }
}
