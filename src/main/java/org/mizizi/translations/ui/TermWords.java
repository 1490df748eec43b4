package org.mizizi.translations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Chip;
import org.mizizi.look.Quiet;
import org.mizizi.look.Words;
import org.mizizi.translations.Agreed;
import org.mizizi.translations.TermNote;

/** How every view shows an entry of the glossary, and what a translation does not keep of it. */
final class TermWords {

    private TermWords() {}

    /** The term and its rendering, each in its own language. */
    static Span of(Agreed term) {
        return new Span(
                Words.of(term.original(), term.originalLanguage()),
                Quiet.text(" – "),
                Words.of(term.rendering(), term.language()));
    }

    /** What stands there and should not, or what does not stand there. */
    static Div note(Component where, TermNote note) {
        return note.forbidden()
                .map(one -> new Div(
                        Chip.of(where.getTranslation("translations.glossary.forbidden-there"), Chip.Tone.ALARM),
                        new Span(" "),
                        Words.of(one, note.agreed().language())))
                .orElseGet(
                        () -> new Div(Chip.of(where.getTranslation("translations.glossary.missing"), Chip.Tone.WARN)));
    }
}
