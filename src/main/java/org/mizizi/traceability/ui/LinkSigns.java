package org.mizizi.traceability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.mizizi.look.Chip;
import org.mizizi.look.Chip.Tone;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkAnswers;
import org.mizizi.traceability.LinkEnd;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;

/** How every page shows the way a claim stands, and what those who are asked have said of it. */
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

    /** Who of those asked said what, as far as that may be told: the numbers first, then each answer with its words. */
    public static Div answers(Component where, LinkRow link, Reading reader) {
        return answers(where, link.answers(), reader);
    }

    public static Div answers(Component where, LinkAnswers answers, Reading reader) {
        var shown = new Div(tally(where, answers, reader));
        answers.given().forEach(answer -> shown.add(answer(where, answer, answers.isAlone(), reader)));
        return shown;
    }

    /** The same, with a form under each answer to which the reader may reply. */
    public static Div answers(
            Component where, LinkAnswers answers, OrganisationId claimant, Reading reader, Replies replies) {
        var shown = new Div(tally(where, answers, reader));
        answers.given().forEach(answer -> {
            shown.add(answer(where, answer, answers.isAlone(), reader));
            replies.to(answer, reader.speaksNowFor(claimant)).ifPresent(shown::add);
        });
        return shown;
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

    private static Div answer(Component where, LinkAnswer answer, boolean alone, Reading reader) {
        var said = new Div();
        var by = alone ? answeredOn(where, answer, reader) : bySome(where, answer, reader);
        if (!by.isEmpty()) {
            said.add(Quiet.line(new Span(by)));
        }
        quote(answer, said);
        about(where, answer, reader, said);
        reply(where, answer, reader, said);
        return said;
    }

    /** Of the only one who is asked it is told beside it who that is and what it comes to. */
    private static String answeredOn(Component where, LinkAnswer answer, Reading reader) {
        var at = answer.at();
        return at == null
                ? ""
                : where.getTranslation(
                        "traceability.answered-on", reader.moments().date(at));
    }

    private static String bySome(Component where, LinkAnswer answer, Reading reader) {
        var by = new ArrayList<String>();
        var organisation = answer.organisation();
        if (organisation != null) {
            by.add(reader.plainName(organisation));
        }
        var at = answer.at();
        if (at != null) {
            by.add(reader.moments().date(at));
        }
        by.add(where.getTranslation("state.LinkState." + answer.said()));
        return String.join(" · ", by);
    }

    private static void reply(Component where, LinkAnswer answer, Reading reader, Div said) {
        var reply = answer.reply();
        if (reply != null) {
            said.add(
                    Quiet.line(new Span(where.getTranslation(
                            "traceability.replied", reader.moments().date(reply.at())))),
                    Words.quote(reply.words(), reply.language(), Side.EXTERNAL));
        }
    }

    private static void quote(LinkAnswer answer, Div said) {
        var words = answer.words();
        var language = answer.language();
        if (words != null && language != null) {
            said.add(Words.quote(words, language, Side.INTERNAL));
        }
    }

    /** What the answer was about, where that reads otherwise now. */
    private static void about(Component where, LinkAnswer answer, Reading reader, Div said) {
        var title = answer.aboutTitle();
        if (title != null) {
            said.add(Quiet.line(new Span(where.getTranslation("traceability.said-about") + " "), reader.words(title)));
        }
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
