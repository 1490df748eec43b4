package org.mizizi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Chip;
import org.mizizi.look.LinkButton;
import org.mizizi.look.Moments;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Sentence;
import org.mizizi.security.Waiting;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.LocalizedText;

/** One thing that waits, as a line: what it is, by when, and the way to do it. */
final class WaitingRow {

    private static final long SOON = 7;

    private WaitingRow() {}

    static Row of(Component where, Waiting item, Reading reader) {
        var sentence = sentence(where, item, reader);
        var what = new Div(new Sentence(sentence, item.quoted(reader.locale())));
        if (!item.reference().isEmpty()) {
            what.add(new Span(" "), new ReferenceCode(item.reference()));
        }
        var verb = new LinkButton(item.path(), where.getTranslation(item.verbKey()));
        verb.getElement()
                .setAttribute(
                        "aria-label",
                        where.getTranslation(
                                "home.verb-for",
                                where.getTranslation(item.verbKey()),
                                item.reference().isEmpty() ? sentence : item.reference()));
        return new Row(what).and(due(where, item, reader), verb);
    }

    static String sentence(Component where, Waiting item, Reading reader) {
        return where.getTranslation(item.messageKey(), inWordsOf(reader, item));
    }

    private static Object[] inWordsOf(Reading reader, Waiting item) {
        return item.arguments().stream()
                .map(argument -> switch (argument) {
                    case LocalizedText text -> Isolated.of(reader.text(text));
                    case String text -> Isolated.of(text);
                    default -> argument;
                })
                .toArray();
    }

    private static Chip due(Component where, Waiting item, Reading reader) {
        var due = item.due();
        if (due == null) {
            return Chip.of(where.getTranslation("home.no-deadline"), Chip.Tone.PLAIN);
        }
        var days = Moments.daysUntil(reader.now(), due);
        if (days < 0) {
            return Chip.of(where.getTranslation("home.overdue"), Chip.Tone.ALARM);
        }
        var chip =
                Chip.of(where.getTranslation("home.days-left", days), days < SOON ? Chip.Tone.WARN : Chip.Tone.PLAIN);
        chip.setTitle(reader.moments().dateTimeZone(due));
        return chip;
    }
}
