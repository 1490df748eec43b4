package org.mizizi.rankings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.mizizi.look.Card;
import org.mizizi.rankings.PublishedBallots;

/** How anyone can check the ranking: the ballots without names, and the command that counts them again. */
final class RecomputeCard extends Composite<Card> {

    private static final String TYPE = "text/plain;charset=utf-8";

    private final PublishedBallots ballots;

    RecomputeCard(PublishedBallots ballots) {
        this.ballots = ballots;
    }

    @Override
    protected Card initContent() {
        var download = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = ballots.text().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), ballots.fileName(), TYPE, bytes.length);
                }),
                getTranslation("rankings.result.download", ballots.fileName()));
        download.addClassName("button");
        download.getElement().setAttribute("download", true);
        var command = ltr(new Pre("./portal tally " + ballots.fileName()));
        var text = new NativeDetails(getTranslation("rankings.result.ballots"), ltr(new Pre(ballots.text())));
        var card = new Card(
                new Paragraph(getTranslation("rankings.result.recompute.how")),
                new Paragraph(download),
                new Paragraph(getTranslation("rankings.result.recompute.command")),
                command,
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
