package org.mizizi.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Chip;
import org.mizizi.look.Moments;
import org.mizizi.look.Quiet;
import org.mizizi.look.Row;
import org.mizizi.look.Sentence;
import org.mizizi.notifications.Notice;

/** A notice as a line: the sentence leads to what it is about. */
final class NoticeRow {

    private NoticeRow() {}

    static Row of(Notice notice, Component where, Moments moments) {
        var sentence =
                where.getTranslation(notice.messageKey(), notice.arguments().shown(moments));
        var link = new Anchor(
                NoticeView.path(notice),
                new Sentence(sentence, notice.arguments().quoted(moments.locale())));
        var when = Quiet.line(new Span(moments.dateTime(notice.noticedAt())));
        var row = new Row(new Div(link), when);
        return notice.isRead() ? row : row.and(Chip.of(where.getTranslation("notifications.new"), Chip.Tone.INTERNAL));
    }
}
