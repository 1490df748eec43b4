package org.mizizi.traceability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mizizi.look.Chip;
import org.mizizi.look.Chip.Tone;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.traceability.LinkAnswers;
import org.mizizi.traceability.LinkEnd;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;

/** How every page shows the way a claim stands. */
public final class LinkSigns {

    private LinkSigns() {}

    public static Chip state(Component where, LinkState state) {
        return Chip.of(
                where.getTranslation("state.LinkState." + state),
                switch (state) {
                    case CONFIRMED -> Tone.INTERNAL;
                    case PARTLY, TO_RECONFIRM -> Tone.WARN;
                    case DISPUTED -> Tone.ALARM;
                    case CLAIMED, UNANSWERED, OWN, WITHDRAWN -> Tone.PLAIN;
                });
    }

    /** The same of a link whose upstream end may be gone. */
    public static Chip state(Component where, LinkRow link) {
        return link.ownershipBroken()
                ? Chip.of(
                        where.getTranslation("site.withdrawn." + link.upstream().kind()), Tone.ALARM)
                : state(where, link.state());
    }

    /** How many of those asked said what; nothing where only one is asked, or their number is not told. */
    static Div tally(Component where, LinkAnswers answers, Reading reader) {
        var parts = answers.tally().stream()
                .map(part -> where.getTranslation("traceability.tally." + part.key(), part.count()))
                .toList();
        return parts.isEmpty()
                ? new Div()
                : Quiet.line(
                        new Span(where.getTranslation("traceability.tally", answers.number(), reader.list(parts))));
    }

    /** What an end is called, leading to its page. */
    static Div line(LinkEnd end, Reading reader) {
        return new Div(
                new Anchor(end.kind().path(end.reference()), reader.words(end.title())),
                new Span(" "),
                new ReferenceCode(end.reference()));
    }

    static List<LinkState> choices() {
        return List.of(LinkState.CONFIRMED, LinkState.PARTLY, LinkState.DISPUTED);
    }
}
