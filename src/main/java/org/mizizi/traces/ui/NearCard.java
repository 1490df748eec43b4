package org.mizizi.traces.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.look.Rows;
import org.mizizi.traceability.LinkRow;

/** What a thing follows from, or what follows from it, at first hand, with the answers; the first of it; the list below holds all. */
final class NearCard extends Div {

    NearCard(String heading, List<LinkRow> links, long number, Function<LinkRow, UUID> other, Told told) {
        var trace = told.marks().trace();
        var rows = new Rows();
        rows.show(links.stream()
                .map(link -> told.near(trace.station(other.apply(link)), link))
                .toList());
        var card = new Card(rows).headed(getTranslation(heading));
        if (number > links.size()) {
            card.add(Quiet.line(new Span(getTranslation("trace.more", number - links.size()))));
        }
        add(card);
        setVisible(!links.isEmpty());
    }
}
