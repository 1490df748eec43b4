package org.mizizi.translations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Chip;
import org.mizizi.look.Compared;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Words;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.Side;
import org.mizizi.translations.Said;
import org.mizizi.translations.TranslationOrigin;
import org.mizizi.translations.TranslationRow;
import org.mizizi.translations.TranslationRow.Doubt;

/** How every view shows a translation: its words, then where they come from, then what readers find wrong in them. */
final class TranslationWords {

    private TranslationWords() {}

    static Div of(Component where, TranslationRow one, Reading reader) {
        var shown = said(one.said());
        shown.addClassName("translation");
        shown.add(Quiet.line(
                Chip.of(where.getTranslation(reader.locale(), "translations.standing." + one.standing()), tone(one)),
                new Span(" "),
                new Span(where.getTranslation(
                        reader.locale(),
                        one.isByMachine() ? "translations.let-stand-by" : "translations.by",
                        Isolated.of(
                                reader.person(one.by().translator(), one.by().deputised())),
                        reader.moments().date(one.by().at())))));
        one.doubts().forEach(doubt -> shown.add(doubt(where, doubt, reader)));
        return shown;
    }

    /** The words alone, each with its language. */
    static Div said(Said said) {
        var words = new Div();
        if (!said.title().isEmpty()) {
            words.add(Words.paragraph(said.title(), said.language()));
        }
        if (!said.words().isEmpty()) {
            words.add(Words.paragraph(said.words(), said.language()));
        }
        return words;
    }

    /** Two versions in one, part by part, each with what went and what came; a part that only one has went or came whole. */
    static Div compared(Said before, Said now) {
        var words = new Div();
        if (!before.title().isEmpty() || !now.title().isEmpty()) {
            words.add(new Compared(before.inTitle(), now.inTitle()));
        }
        if (!before.words().isEmpty() || !now.words().isEmpty()) {
            words.add(new Compared(before.inWords(), now.inWords()));
        }
        return words;
    }

    private static Chip.Tone tone(TranslationRow one) {
        return !one.stale() && one.by().origin() == TranslationOrigin.REVIEWED ? Chip.Tone.PLAIN : Chip.Tone.WARN;
    }

    static Div doubt(Component where, Doubt doubt, Reading reader) {
        var shown = new Div();
        if (doubt.isOpen()) {
            shown.add(Chip.of(where.getTranslation(reader.locale(), "translations.disputed"), Chip.Tone.ALARM));
        } else {
            shown.add(Quiet.paragraph(where.getTranslation(reader.locale(), "translations.was-disputed")));
        }
        shown.add(Words.quote(doubt.words(), doubt.language(), Side.INTERNAL));
        var reason = doubt.reason();
        var language = doubt.reasonLanguage();
        if (reason != null && language != null) {
            shown.add(
                    Quiet.paragraph(where.getTranslation(reader.locale(), "translations.defended")),
                    Words.quote(reason, language, Side.INTERNAL));
        }
        return shown;
    }
}
