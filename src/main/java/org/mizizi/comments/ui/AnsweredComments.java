package org.mizizi.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.comments.CommentRow;
import org.mizizi.comments.Comments;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.HomeSection;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Paths;

/** On the home page: the latest comments of one's organisation on the strategy, and what became of each. */
@org.springframework.stereotype.Component
class AnsweredComments implements HomeSection {

    private static final int LATEST = 5;

    private final Comments comments;

    AnsweredComments(Comments comments) {
        this.comments = comments;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> sectionFor(Actor actor, Locale locale) {
        return actor.may(Right.COMMENT_ON_DRAFT)
                ? Optional.of(comments.mine(PageKey.FIRST))
                        .filter(mine -> !mine.isEmpty())
                        .map(mine -> card(mine, locale))
                : Optional.empty();
    }

    private static Component card(ListPage<CommentRow> mine, Locale locale) {
        var rows = new Rows();
        var card = new Card(rows);
        card.setHeading(card.getTranslation("comments.home"));
        rows.show(mine.rows().stream()
                .limit(LATEST)
                .map(comment -> row(card, comment, locale))
                .toList());
        var latest = mine.rows().getFirst().on().number();
        card.add(new Anchor(
                Paths.strategyComments(latest) + "?" + CommentsView.OURS,
                card.getTranslation("comments.home.all", mine.total(), latest)));
        return card;
    }

    private static Row row(Card card, CommentRow comment, Locale locale) {
        var on = comment.on();
        var place = card.getTranslation("comments.home.on", on.place(), on.number());
        var link = new Anchor(Paths.strategy(on.number()) + "?at=" + on.place(), place);
        var what = new Div(link, new Span(" "), new ReferenceCode(comment.reference()));
        var answer = comment.answer();
        var said = answer == null
                ? Words.of(comment.said().text(), comment.said().language())
                : Words.of(answer.reason(), locale);
        said.addClassName("quiet");
        return new Row(what, new Div(said))
                .and(
                        answer == null
                                ? Chip.of(card.getTranslation("comments.unanswered"), Chip.Tone.PLAIN)
                                : SpokenComment.chip(card, answer.outcome()));
    }
}
