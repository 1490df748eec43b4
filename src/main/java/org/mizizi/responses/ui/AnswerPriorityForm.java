package org.mizizi.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.SavedNote;
import org.mizizi.look.SelfSaving;
import org.mizizi.look.Words;
import org.mizizi.look.WordsArea;
import org.mizizi.memory.FormPlace;
import org.mizizi.responses.Answer;
import org.mizizi.responses.Intention;
import org.mizizi.responses.PriorityToAnswer;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;

/** The answer to one priority: kept by itself as soon as there is an intention and a reason (B2). */
final class AnswerPriorityForm extends Section {

    final RadioButtonGroup<Intention> intention = new RadioButtonGroup<>();
    final LanguageField language;
    final WordsArea reason;
    final SavedNote state;
    final SelfSaving<Answer> saving;

    AnswerPriorityForm(
            PriorityToAnswer priority,
            RoundId round,
            Reading reader,
            SelfSaving.Place<Answer> place,
            Runnable afterKeeping) {
        var title = reader.text(priority.title());
        language = new LanguageField(reader);
        reason = language.area(Writing.REASON);
        intention.setItems(Intention.values());
        intention.setItemLabelGenerator(this::said);
        intention.setLabel(getTranslation("responses.intention"));
        intention.setAriaLabel(getTranslation("responses.intention") + getTranslation("site.colon") + " " + title);
        reason.setLabel(getTranslation("responses.reason"));
        reason.setAriaLabel(getTranslation("responses.reason") + getTranslation("site.colon") + " " + title);
        reason.setHelperText(getTranslation("responses.reason-help"));
        reason.setWidthFull();
        state = new SavedNote(() -> reader).following(this);
        var memory = FormPlace.of("responses.answer." + round.value(), priority.id());
        saving = new SelfSaving<>(priority.answer(), memory, place, new Fields(), state, afterKeeping);
        saving.put(intention);
        saving.put(reason);
        saving.put(language);
        saving.memory().choice("intention", intention, Intention::name).text("reason", reason);
        add(
                new H2(reader.words(priority.title())),
                new Anchor(Paths.priority(priority.reference()), new ReferenceCode(priority.reference())),
                Words.paragraph(priority.summary(), reader.locale()),
                saving);
    }

    private String said(Intention chosen) {
        return getTranslation("state.Intention." + chosen);
    }

    private final class Fields implements SelfSaving.Fields<Answer> {

        @Override
        public Answer written() {
            return new Answer(intention.getValue(), reason.getValue(), language.getValue());
        }

        @Override
        public Optional<String> missing() {
            if (intention.isEmpty()) {
                return Optional.of("responses.needs-intention");
            }
            return reason.isBlank() ? Optional.of("responses.needs-reason") : Optional.empty();
        }

        @Override
        public void show(@Nullable Answer stored) {
            intention.setValue(stored == null ? null : stored.intention());
            reason.setValue(stored == null ? "" : stored.reason());
            language.say(stored == null ? null : stored.language());
        }

        @Override
        public List<Component> quoted(Answer stored) {
            return List.of(
                    new Paragraph(said(stored.intention())),
                    Words.quote(stored.reason(), stored.language(), Side.EXTERNAL));
        }

        @Override
        public String mark(Answer stored) {
            return stored.intention().name() + " " + stored.reason().hashCode();
        }
    }
}
