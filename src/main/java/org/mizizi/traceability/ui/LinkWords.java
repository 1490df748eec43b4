package org.mizizi.traceability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.look.Beneath;
import org.mizizi.look.Originals;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Words;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkAnswers;
import org.mizizi.traceability.LinkRow;

/**
 * How every page shows what is said of claims, by whoever claims and by those who are asked: as far as that may be told, in
 * their own words, with what other modules put beneath these.
 */
public final class LinkWords {

    private final Component where;
    private final Reading reader;
    private final Originals originals;

    /** Of claims whose texts are among these. */
    public LinkWords(Component where, Originals originals, Reading reader) {
        this.where = where;
        this.originals = originals;
        this.reader = reader;
    }

    private LinkWords(Component where, List<Beneath> modules, Stream<UUID> texts, Reading reader) {
        this(where, Originals.ofWords(modules, texts.toList(), reader), reader);
    }

    /** Of all these claims; what stands beneath their words is read at once. */
    public static LinkWords of(Component where, List<Beneath> modules, Collection<LinkRow> links, Reading reader) {
        return new LinkWords(where, modules, links.stream().flatMap(link -> link.texts().stream()), reader);
    }

    /** The same where only answers are shown. */
    public static LinkWords ofAnswers(
            Component where, List<Beneath> modules, Collection<LinkAnswers> answers, Reading reader) {
        return new LinkWords(where, modules, answers.stream().flatMap(given -> given.texts().stream()), reader);
    }

    /** Why it follows, as the claimant says; nothing once the words it is about were taken back. */
    public Div evidence(LinkRow link) {
        var shown = new Div();
        var evidence = link.evidence();
        if (evidence != null) {
            shown.add(Words.quote(evidence, link.language(), reader.side(link.author())));
            addBeneath(link.id().value(), shown);
        }
        return shown;
    }

    /** Who of those asked said what: the numbers first, then each answer with its words. */
    public Div of(LinkAnswers answers) {
        return of(answers, answers.given());
    }

    /** The same of which only these answers are told. */
    public Div of(LinkAnswers answers, List<LinkAnswer> told) {
        var shown = new Div(LinkSigns.tally(where, answers, reader));
        told.forEach(answer -> shown.add(said(answer, answers.isAlone())));
        return shown;
    }

    /** The same, with a form under each answer to which the reader may reply. */
    public Div of(LinkAnswers answers, OrganisationId claimant, Replies replies) {
        var shown = new Div(LinkSigns.tally(where, answers, reader));
        answers.given().forEach(answer -> {
            shown.add(said(answer, answers.isAlone()));
            replies.to(answer, reader.speaksNowFor(claimant)).ifPresent(shown::add);
        });
        return shown;
    }

    private Div said(LinkAnswer answer, boolean alone) {
        var said = new Div();
        var by = alone ? answeredOn(answer) : bySome(answer);
        if (!by.isEmpty()) {
            said.add(Quiet.line(new Span(by)));
        }
        quote(answer, said);
        about(answer, said);
        reply(answer, said);
        return said;
    }

    /** Of the only one who is asked it is told beside it who that is and what it comes to. */
    private String answeredOn(LinkAnswer answer) {
        var at = answer.at();
        return at == null
                ? ""
                : where.getTranslation(
                        "traceability.answered-on", reader.moments().date(at));
    }

    private String bySome(LinkAnswer answer) {
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

    private void quote(LinkAnswer answer, Div said) {
        var words = answer.words();
        var language = answer.language();
        if (words != null && language != null) {
            said.add(Words.quote(words, language, Side.INTERNAL));
        }
        var id = answer.id();
        if (id != null) {
            addBeneath(id.value(), said);
        }
    }

    private void addBeneath(UUID text, Div shown) {
        shown.add(originals.beneath(text));
    }

    private void reply(LinkAnswer answer, Div said) {
        var reply = answer.reply();
        if (reply != null) {
            said.add(
                    Quiet.line(new Span(where.getTranslation(
                            "traceability.replied", reader.moments().date(reply.at())))),
                    Words.quote(reply.words(), reply.language(), Side.EXTERNAL));
            addBeneath(reply.id().value(), said);
        }
    }

    /** What the answer was about, where that reads otherwise now. */
    private void about(LinkAnswer answer, Div said) {
        var title = answer.aboutTitle();
        if (title != null) {
            said.add(Quiet.line(new Span(where.getTranslation("traceability.said-about") + " "), reader.words(title)));
        }
    }
}
