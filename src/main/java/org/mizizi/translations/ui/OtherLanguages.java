package org.mizizi.translations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.UUID;
import org.mizizi.look.Reading;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.translations.TranslationRow;
import org.mizizi.translations.Translations;

/** The translations beneath what somebody said: the one in the reader's language, and those in other languages when asked for. */
final class OtherLanguages extends Div {

    private final Translations translations;
    private final UUID subject;
    private final Reading reading;
    private final boolean mayDispute;

    OtherLanguages(
            Translations translations, UUID subject, List<TranslationRow> all, Reading reading, CurrentActor reader) {
        this.translations = translations;
        this.subject = subject;
        this.reading = reading;
        mayDispute = reader.get().may(Right.DISPUTE_TRANSLATION);
        addClassName("translations");
        draw(all);
    }

    private void drawAgain() {
        draw(translations.of(subject));
    }

    private void draw(List<TranslationRow> all) {
        removeAll();
        var others = new Div();
        all.forEach(one -> (one.isFor(reading.locale()) ? this : others).add(shown(one)));
        if (others.getComponentCount() > 0) {
            add(new NativeDetails(getTranslation(reading.locale(), "translations.others"), others));
        }
    }

    private Component shown(TranslationRow one) {
        var shown = new Div(TranslationWords.of(this, one, reading));
        if (mayDispute) {
            shown.add(new NativeDetails(
                    getTranslation(reading.locale(), "translations.dispute"),
                    new DisputeForm(translations, one.id(), reading, this::drawAgain)));
        }
        return shown;
    }
}
