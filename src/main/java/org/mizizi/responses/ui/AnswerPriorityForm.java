package org.mizizi.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Remembered;
import org.mizizi.look.SavedNote;
import org.mizizi.look.Words;
import org.mizizi.look.WordsArea;
import org.mizizi.responses.Answer;
import org.mizizi.responses.Intention;
import org.mizizi.responses.PriorityToAnswer;
import org.mizizi.rounds.RoundId;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The answer to one priority: kept by itself as soon as there is an intention and a reason. If a colleague, or another
 * window, answered otherwise meanwhile, both answers are shown until one is chosen (B2).
 */
final class AnswerPriorityForm extends Section {

    /** Where the answers of the agency are kept. */
    interface Keeper {

        @Nullable
        Answer given();

        /**
         * Gives the answer of somebody who saw this one before.
         *
         * @throws OptimisticLockingFailureException if another is given by now
         */
        void give(@Nullable Answer seen, Answer answer);
    }

    private final Keeper keeper;
    private final Runnable kept;
    final RadioButtonGroup<Intention> intention = new RadioButtonGroup<>();
    final TextArea reason = new WordsArea(Writing.REASON);
    final SavedNote state;
    final Remembered remembered;
    final Div apart = new Div();

    private Locale language = Locale.ENGLISH;
    private @Nullable Answer seen;

    AnswerPriorityForm(PriorityToAnswer priority, RoundId round, Reading reader, Keeper keeper, Runnable afterKeeping) {
        this.keeper = keeper;
        this.kept = afterKeeping;
        this.seen = priority.answer();
        var title = reader.text(priority.title());
        intention.setItems(Intention.values());
        intention.setItemLabelGenerator(item -> getTranslation("state.Intention." + item));
        intention.setLabel(getTranslation("responses.intention"));
        intention.setAriaLabel(getTranslation("responses.intention") + ": " + title);
        reason.setLabel(getTranslation("responses.reason"));
        reason.setAriaLabel(getTranslation("responses.reason") + ": " + title);
        reason.setHelperText(getTranslation("responses.reason-help"));
        reason.setWidthFull();
        show(seen);
        state = new SavedNote(() -> reader).following(this);
        remembered = new Remembered("responses.answer." + round.value(), priority.id(), seen());
        remembered
                .whenOffered(this::offered)
                .fields()
                .choice("intention", intention, Intention::name)
                .text("reason", reason);
        intention.addValueChangeListener(change -> changed(change.isFromClient()));
        reason.addValueChangeListener(change -> changed(change.isFromClient()));
        apart.getElement().setAttribute("role", "alert");
        add(
                new H2(reader.words(priority.title())),
                new Anchor(Paths.priority(priority.reference()), new ReferenceCode(priority.reference())),
                Words.paragraph(priority.summary(), reader.locale()),
                intention,
                reason,
                state,
                remembered,
                apart);
    }

    /** The language of what is typed from now on. */
    void writeIn(Locale chosen) {
        language = chosen;
        reason.getElement().setAttribute("lang", chosen.getLanguage());
    }

    private void show(@Nullable Answer answer) {
        intention.setValue(answer == null ? null : answer.intention());
        reason.setValue(answer == null ? "" : answer.reason());
    }

    private String seen() {
        return seen == null ? "" : seen.intention().name() + " " + seen.reason().hashCode();
    }

    private void offered(boolean changedSince) {
        if (changedSince) {
            compare();
        } else {
            save();
        }
    }

    private void changed(boolean byTheReader) {
        if (byTheReader) {
            save();
        }
    }

    private void save() {
        var chosen = intention.getValue();
        if (chosen == null || reason.getValue().isBlank()) {
            state.say(chosen == null ? "responses.needs-intention" : "responses.needs-reason");
        } else if (apart.getComponentCount() > 0) {
            state.notKept();
        } else {
            var answer = new Answer(chosen, reason.getValue(), language.getLanguage());
            state.keep(this, () -> give(answer));
            if (apart.getComponentCount() > 0) {
                state.notKept();
            }
        }
    }

    private void give(Answer answer) {
        try {
            keeper.give(seen, answer);
        } catch (OptimisticLockingFailureException _) {
            compare();
            return;
        }
        seen = answer;
        remembered.sentFrom(seen());
        kept.run();
    }

    private void compare() {
        var theirs = keeper.given();
        apart.removeAll();
        apart.addClassName("conflict");
        apart.add(new Paragraph(getTranslation("responses.apart")));
        if (theirs != null) {
            apart.add(
                    new Paragraph(getTranslation("state.Intention." + theirs.intention())),
                    Words.quote(theirs.reason(), theirs.language(), Side.EXTERNAL));
        }
        apart.add(new Actions(
                new Button(getTranslation("strategies.conflict.mine"), _ -> {
                    settle(theirs);
                    save();
                }),
                new Button(getTranslation("strategies.conflict.theirs"), _ -> {
                    settle(theirs);
                    show(theirs);
                    remembered.sentFrom(seen());
                    state.saved();
                })));
    }

    private void settle(@Nullable Answer theirs) {
        seen = theirs;
        apart.removeAll();
        apart.removeClassName("conflict");
    }
}
