package org.mizizi.translations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.Quiet;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.translations.Earlier;

/** Sentences that were translated before and are the same or nearly so; each can be taken over into what is being written. */
final class TranslatedBefore extends Card implements LocaleChangeObserver {

    private final List<Earlier> sentences;
    private final Consumer<Earlier> taken;
    private final Div rows = new Div();

    TranslatedBefore(List<Earlier> sentences, Consumer<Earlier> taken) {
        this.sentences = sentences;
        this.taken = taken;
        add(rows);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        headed(getTranslation("translations.memory"));
        rows.removeAll();
        sentences.forEach(sentence -> rows.add(row(sentence)));
    }

    private Div row(Earlier sentence) {
        var take = new Button(getTranslation("translations.memory.take"), _ -> taken.accept(sentence));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(getTranslation("translations.memory.take.from", sentence.reference()));
        return new Div(
                Words.paragraph(sentence.original(), sentence.language()),
                Words.paragraph(sentence.translation(), sentence.into()),
                Quiet.line(
                        Chip.of(
                                sentence.isTheSame()
                                        ? getTranslation("translations.memory.same")
                                        : getTranslation("translations.memory.near", sentence.likeness()),
                                Chip.Tone.PLAIN),
                        new Span(" "),
                        new Span(getTranslation(
                                sentence.reviewed() ? "translations.memory.reviewed" : "translations.memory.unread")),
                        new Span(" "),
                        new ReferenceCode(sentence.reference())),
                take);
    }
}
