package org.mizizi.traces.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traces.Ground;

/** What a thing rests on in a few lines: what it cites itself by the answers, and apart what it reaches through that. */
final class GroundCard extends Div {

    GroundCard(Ground ground, NodeStanding standing) {
        var card = new Card().headed(getTranslation("trace.ground"));
        if (!ground.stands()) {
            card.add(new Paragraph(getTranslation("trace.over." + standing)));
        }
        if (ground.cited().isEmpty()) {
            card.add(new Paragraph(getTranslation("trace.ground.none")));
        }
        ground.cited()
                .forEach((kind, links) -> card.add(new Div(
                        new Span(getTranslation("trace.column." + kind)),
                        Quiet.text(" · "
                                + links.entrySet().stream()
                                        .map(state -> getTranslation(
                                                "trace.ground.count",
                                                getTranslation("state.LinkState." + state.getKey()),
                                                state.getValue()))
                                        .collect(joining(" · "))))));
        ground.told()
                .forEach(far -> card.add(new Paragraph(
                        getTranslation("trace.far." + far.strength(), far.inputs(), far.organisations()))));
        add(card);
    }
}
