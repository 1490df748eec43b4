package org.mizizi.traceability.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Card;
import org.mizizi.look.Page;
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
class AnswerLinkView extends Page implements BeforeEnterObserver {

    private final Links links;
    private final Organisations organisations;
    private final List<OwnWords> ownWords;

    private @Nullable LinkRow link;

    @Nullable
    AnswerForm form;

    AnswerLinkView(Links links, Organisations organisations, ObjectProvider<OwnWords> ownWords) {
        this.links = links;
        this.organisations = organisations;
        this.ownWords = ownWords.stream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        link = links.find(id(event.getRouteParameters().get("id").orElse("")));
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    private static LinkId id(String text) {
        try {
            return new LinkId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("link");
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var asked = link;
        if (asked == null) {
            return;
        }
        name(
                getTranslation("traceability.question"),
                getTranslation(
                        "traceability.asked",
                        organisations
                                .find(asked.downstreamOwner())
                                .name()
                                .in(locale)
                                .text(),
                        asked.downstreamReference()));
        var answer = new AnswerForm(links, asked, locale, this::answered);
        form = answer;
        body().removeAll();
        body().add(said(asked, locale), claimed(asked, locale), answer);
    }

    private void answered() {
        var asked = link;
        if (asked != null) {
            link = links.find(asked.id());
            getUI().ifPresent(ui -> show(ui.getLocale()));
        }
    }

    private Card said(LinkRow asked, Locale locale) {
        var words = ownWords.stream()
                .map(source -> source.of(asked.upstreamKind(), asked.upstream()))
                .<LocalizedText>mapMulti(Optional::ifPresent)
                .findFirst();
        var card = new Card(
                line(asked.upstreamKind(), asked.upstreamReference(), Words.of(asked.upstreamTitle(), locale)));
        words.ifPresent(text -> card.add(Words.quote(text.original(), text.source(), Side.INTERNAL)));
        card.setHeading(getTranslation("traceability.said." + asked.upstreamKind()));
        return card;
    }

    private Card claimed(LinkRow asked, Locale locale) {
        var card = new Card(
                line(asked.downstreamKind(), asked.downstreamReference(), Words.of(asked.downstreamTitle(), locale)),
                new Paragraph(getTranslation("traceability.relation." + asked.relation())),
                Words.quote(asked.evidence(), asked.downstreamTitle().source(), side(asked)));
        var answered = asked.answeredTitle();
        if (answered != null) {
            card.add(
                    new Div(new Span(getTranslation("traceability.answered-about") + " "), Words.of(answered, locale)));
        }
        var words = asked.answeredWords();
        if (words != null) {
            card.add(Words.paragraph(words, locale));
        }
        card.setHeading(getTranslation("traceability.claimed." + asked.downstreamKind()));
        return card;
    }

    private Side side(LinkRow asked) {
        return organisations.find(asked.downstreamOwner()).side();
    }

    private static Div line(NodeKind kind, String reference, Span title) {
        return new Div(new Anchor(kind.path(reference), title), new Span(" "), new ReferenceCode(reference));
    }
}
