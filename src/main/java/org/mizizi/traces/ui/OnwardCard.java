package org.mizizi.traces.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.shared.Paths;
import org.mizizi.traces.Onward;

/** What became of a thing: what cites it itself, apart from what only answers what follows from it; the first of each kind. */
final class OnwardCard extends Div {

    OnwardCard(Onward onward, Reading reader) {
        var card = new Card().headed(getTranslation("trace.onward"));
        if (onward.isEmpty()) {
            card.add(new Paragraph(getTranslation("trace.onward.none")));
        }
        onward.first().forEach(next -> {
            var step = new Div(
                    new Span(getTranslation(next.how()) + " "),
                    new Anchor(Paths.trace(next.reference()), new ReferenceCode(next.reference())),
                    new Span(" "),
                    reader.words(next.title()),
                    Quiet.text(" · " + getTranslation(next.held())));
            step.addClassName("step");
            card.add(step);
        });
        onward.more()
                .forEach((kind, number) -> card.add(Quiet.line(
                        new Span(getTranslation("trace.column." + kind) + " · "),
                        new Span(getTranslation("trace.more", number)))));
        add(card);
    }
}
