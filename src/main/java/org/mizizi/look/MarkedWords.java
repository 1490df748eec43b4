package org.mizizi.look;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.mizizi.shared.Marked;

/** Words in their own language and direction, in which those that were looked for are marked. */
public final class MarkedWords extends Span {

    public MarkedWords(Marked words) {
        getElement().setAttribute("lang", words.language());
        getElement().setAttribute("dir", words.direction());
        words.runs()
                .forEach(
                        run -> getElement().appendChild(run.hit() ? mark(run.text()) : Element.createText(run.text())));
    }

    private static Element mark(String text) {
        return new Element("mark").setText(text);
    }
}
