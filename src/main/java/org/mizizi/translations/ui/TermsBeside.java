package org.mizizi.translations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import org.mizizi.look.Quiet;
import org.mizizi.translations.Agreed;
import org.mizizi.translations.Said;

/** What translators have agreed on of the terms in a text; while somebody types, it says what the words do not keep of it. */
final class TermsBeside extends Div implements LocaleChangeObserver {

    private final List<Agreed> terms;
    private Said said = new Said("und", "", "");

    TermsBeside(List<Agreed> terms) {
        this.terms = terms;
        addClassName("terms");
        setVisible(!terms.isEmpty());
        getElement().setAttribute("role", "status");
    }

    /** Looks at these words; of none nothing is missing yet. */
    void hold(Said typed) {
        said = typed;
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        var list = new UnorderedList();
        terms.forEach(term -> list.add(line(term)));
        add(Quiet.paragraph(getTranslation("translations.glossary.beside")), list);
    }

    private ListItem line(Agreed term) {
        var line = new ListItem(TermWords.of(term));
        if (!said.isEmpty()) {
            term.noteOn(said).ifPresent(note -> line.add(TermWords.note(this, note)));
        }
        return line;
    }
}
