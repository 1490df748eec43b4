package org.mizizi.rankings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Card;
import org.mizizi.rankings.PublishedBallots;
import org.mizizi.shared.Paths;

/** How anyone can check the ranking: the ballots without names at their public address, and the command that counts them again. */
final class RecomputeCard extends Composite<Card> {

    private final PublishedBallots ballots;

    RecomputeCard(PublishedBallots ballots) {
        this.ballots = ballots;
    }

    @Override
    protected Card initContent() {
        var download = new Anchor(
                Paths.ballots(ballots.fileName()), getTranslation("rankings.result.download", ballots.fileName()));
        download.setRouterIgnore(true);
        download.addClassName("button");
        download.getElement().setAttribute("download", true);
        var fingerprint = new Span(ballots.fingerprint());
        fingerprint.addClassNames("ref", "fingerprint");
        fingerprint.getElement().setAttribute("dir", "ltr");
        var command = ltr(new Pre("./portal tally " + ballots.fileName()));
        var text = new NativeDetails(getTranslation("rankings.result.ballots"), ltr(new Pre(ballots.text())));
        var card = new Card(
                new Paragraph(getTranslation("rankings.result.recompute.how")),
                new Paragraph(download),
                new Paragraph(getTranslation("rankings.result.recompute.command")),
                command,
                new Paragraph(new Text(getTranslation("rankings.result.fingerprint") + " "), fingerprint),
                text);
        card.setHeading(getTranslation("rankings.result.recompute"));
        return card;
    }

    private static Pre ltr(Pre pre) {
        pre.addClassName("scroll");
        pre.getElement().setAttribute("dir", "ltr");
        pre.getElement().setAttribute("tabindex", "0");
        return pre;
    }
}
