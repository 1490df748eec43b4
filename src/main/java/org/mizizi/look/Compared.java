package org.mizizi.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mizizi.shared.ChangedWords;
import org.mizizi.shared.Wording;

/** Two versions of a text in one: what went is struck through, what came is underlined, and both are said to those who listen. */
public final class Compared extends Paragraph {

    public Compared(Wording before, Wording now) {
        addClassName("words");
        mark(this, now);
        for (var run : ChangedWords.between(before.text(), now.text())) {
            add(new Text(run.space()));
            switch (run.fate()) {
                case KEPT -> add(new Text(run.words()));
                case REMOVED -> add(changed("del", "look.removed", run, before));
                case ADDED -> add(changed("ins", "look.added", run, now));
            }
        }
    }

    private HtmlContainer changed(String tag, String saidKey, ChangedWords.Run run, Wording version) {
        var said = new Span(getTranslation(saidKey) + " ");
        said.addClassName("heard");
        said.getElement().setAttribute("lang", getLocale().getLanguage());
        var changed = new HtmlContainer(tag);
        changed.add(said, new Text(run.words()));
        mark(changed, version);
        return changed;
    }

    private static void mark(HtmlContainer container, Wording wording) {
        container.getElement().setAttribute("lang", wording.language());
        container.getElement().setAttribute("dir", wording.direction());
    }
}
