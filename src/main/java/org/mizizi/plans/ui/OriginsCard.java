package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.shared.Side;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.ui.LinkSigns;

/** Where a plan comes from: each thing it cites, the evidence, and the answer of those who own it, in their own words. */
final class OriginsCard extends Div {

    private final String language;
    private final Reading reading;

    OriginsCard(List<LinkRow> origins, String language, Reading reading) {
        this.language = language;
        this.reading = reading;
        var rows = new Rows();
        rows.show(origins.stream().map(this::row).toList());
        add(new Card(rows).headed(getTranslation("plans.part.ORIGINS")));
    }

    private Row row(LinkRow link) {
        var title = new Anchor(
                link.upstreamKind().path(link.upstreamReference()), Words.of(link.upstreamTitle(), reading.locale()));
        var what = new Div(title, new Span(" "), new ReferenceCode(link.upstreamReference()));
        var owner = link.upstreamOwner();
        if (owner != null) {
            what.add(Quiet.text(" · " + reading.plainName(owner)));
        }
        var evidence = new Div(Quiet.text(
                getTranslation("plans.relation.said", getTranslation("plans.relation." + link.relation())) + " "));
        evidence.add(Words.of(link.evidence(), language));
        return new Row(what, evidence, LinkSigns.answers(this, link, reading)).and(LinkSigns.state(this, link));
    }
}
