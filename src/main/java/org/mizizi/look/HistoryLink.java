package org.mizizi.look;

import com.vaadin.flow.component.html.Anchor;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Subject;

/** Leads from a thing to what changed in it. */
public final class HistoryLink extends Anchor {

    public HistoryLink(Subject subject) {
        setHref(Paths.history(subject));
        setText(getTranslation("history.to"));
        addClassName("history");
    }
}
