package org.mizizi.traceability.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Side;
import org.mizizi.traceability.LinkId;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.OwnWords;
import org.springframework.beans.factory.ObjectProvider;

/** "Does this reflect what you said?" The owner's own words first, then what is claimed of them, then the answer. */
@Route("links/:id")
@PermitAll
class AnswerLinkView extends PageOf<LinkRow> {

    private final Links links;
    private final List<OwnWords> ownWords;

    @Nullable
    AnswerLinkForm form;

    AnswerLinkView(Links links, ObjectProvider<OwnWords> ownWords, Readings readings) {
        super(readings);
        this.links = links;
        this.ownWords = ownWords.stream().toList();
    }

    @Override
    protected LinkRow find(Address where) {
        return links.find(id(where.named("id")));
    }

    private static LinkId id(String text) {
        try {
            return new LinkId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("link");
        }
    }

    @Override
    protected void draw(LinkRow asked, Reading reader) {
        name(
                getTranslation("traceability.question"),
                getTranslation(
                        "traceability.asked", reader.plainName(asked.downstreamOwner()), asked.downstreamReference()));
        var answer = new AnswerLinkForm(links, asked, reader.locale(), this::redraw);
        form = answer;
        body().add(said(asked, reader), claimed(asked, reader), answer);
    }

    private Card said(LinkRow asked, Reading reader) {
        var words = ownWords.stream()
                .map(source -> source.of(asked.upstreamKind(), asked.upstream()))
                .<LocalizedText>mapMulti(Optional::ifPresent)
                .findFirst();
        var card = new Card(line(asked.upstreamKind(), asked.upstreamReference(), reader.words(asked.upstreamTitle())));
        words.ifPresent(text -> card.add(Words.quote(text.original(), text.source(), Side.INTERNAL)));
        card.setHeading(getTranslation("traceability.said." + asked.upstreamKind()));
        return card;
    }

    private Card claimed(LinkRow asked, Reading reader) {
        var card = new Card(
                line(asked.downstreamKind(), asked.downstreamReference(), reader.words(asked.downstreamTitle())),
                new Paragraph(getTranslation("traceability.relation." + asked.relation())),
                Words.quote(asked.evidence(), asked.downstreamTitle().source(), reader.side(asked.downstreamOwner())));
        var answered = asked.answeredTitle();
        if (answered != null) {
            card.add(new Div(new Span(getTranslation("traceability.answered-about") + " "), reader.words(answered)));
        }
        var words = asked.answeredWords();
        if (words != null) {
            card.add(Words.paragraph(words, reader.locale()));
        }
        card.setHeading(getTranslation("traceability.claimed." + asked.downstreamKind()));
        return card;
    }

    private static Div line(NodeKind kind, String reference, Span title) {
        return new Div(new Anchor(kind.path(reference), title), new Span(" "), new ReferenceCode(reference));
    }
}
