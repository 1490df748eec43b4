package org.mizizi.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mizizi.comments.CommentOutcome;
import org.mizizi.comments.CommentRow;
import org.mizizi.look.Chip;
import org.mizizi.look.Originals;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.shared.Side;

/** What an organisation said, in its own words, what stands beneath them, and the answer it got. */
final class SpokenComment extends Article {

    SpokenComment(CommentRow comment, Originals originals, Reading reading) {
        addClassName("spoken");
        add(
                said(comment, reading),
                Words.quote(
                        comment.said().text(),
                        comment.said().language(),
                        comment.said().side()));
        add(originals.beneath(comment.id().value()));
        add(answer(comment, reading));
    }

    private Div said(CommentRow comment, Reading reading) {
        var line = new Div(reading.name(comment.said().organisation()), new Span(" "));
        line.addClassName("spoken-by");
        if (comment.said().side() == Side.EXTERNAL) {
            line.add(Chip.of(getTranslation("side.EXTERNAL"), Chip.Tone.EXTERNAL), new Span(" "));
        }
        var date = Quiet.text(reading.moments().date(comment.said().at()));
        line.add(date, new Span(" "), new ReferenceCode(comment.reference()));
        return line;
    }

    /** The outcome, the reason and the changed words, or that the answer is still due. */
    private Component answer(CommentRow comment, Reading reading) {
        var given = comment.answer();
        if (given == null) {
            return Chip.of(getTranslation("comments.unanswered"), Chip.Tone.PLAIN);
        }
        var answer = new Div(chip(this, given.outcome()), Words.paragraph(given.reason(), reading.locale()));
        answer.addClassName("answer");
        var changed = given.changedText();
        if (changed != null) {
            var label = Quiet.paragraph(getTranslation("comments.now-reads"));
            var text = new Div(Words.paragraph(changed, reading.locale()));
            text.addClassName("changed");
            answer.add(label, text);
        }
        return answer;
    }

    static Chip chip(Component where, CommentOutcome outcome) {
        return Chip.of(
                where.getTranslation("state.CommentOutcome." + outcome),
                switch (outcome) {
                    case TAKEN_UP -> Chip.Tone.INTERNAL;
                    case PARTLY -> Chip.Tone.WARN;
                    case NOT_TAKEN_UP -> Chip.Tone.PLAIN;
                });
    }
}
