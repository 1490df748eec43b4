package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.mizizi.look.Beneath;
import org.mizizi.look.Card;
import org.mizizi.look.HistoryLink;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.shared.Subject;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.ui.LinkSigns;
import org.mizizi.traceability.ui.LinkWords;
import org.mizizi.traceability.ui.Replies;

/** Where a plan comes from: each thing it cites, the evidence, and the answer of those who own it, in their own words. */
final class OriginsCard extends Div {

    private final Reading reading;
    private final Replies replies;
    private final LinkWords words;

    OriginsCard(
            List<LinkRow> origins,
            List<LinkRow> disputesLeft,
            Reading reading,
            Replies replies,
            List<Beneath> beneath) {
        this.reading = reading;
        this.replies = replies;
        this.words = LinkWords.of(
                this,
                beneath,
                Stream.concat(origins.stream(), disputesLeft.stream()).toList(),
                reading);
        var card = new Card(rows(origins)).headed(getTranslation("plans.part.ORIGINS"));
        if (!disputesLeft.isEmpty()) {
            card.add(new H3(getTranslation("plans.disputes-left")), rows(disputesLeft));
        }
        add(card);
    }

    private Rows rows(List<LinkRow> links) {
        var rows = new Rows();
        rows.show(links.stream().map(this::row).toList());
        return rows;
    }

    private Row row(LinkRow link) {
        var title = new Anchor(
                link.upstream().kind().path(link.upstream().reference()),
                Words.of(link.upstream().title(), reading.locale()));
        var what =
                new Div(title, new Span(" "), new ReferenceCode(link.upstream().reference()));
        var owner = link.upstream().owner();
        if (owner != null) {
            what.add(Quiet.text(" · " + reading.plainName(owner)));
        }
        var relation = Quiet.line(new Span(getTranslation(
                "plans.relation.said",
                getTranslation("plans.relation." + link.claim().relation()))));
        return new Row(what, relation, words.evidence(link), answers(link)).and(LinkSigns.state(this, link));
    }

    private Div answers(LinkRow link) {
        var answers = words.of(link.answers(), link.claim().claimant(), replies);
        answers.add(new HistoryLink(Subject.of("traceability.link", link.id())));
        return answers;
    }
}
