package org.mizizi.traceability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.mizizi.look.Beneath;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Words;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkAnswers;

/**
 * How every page shows what those who are asked have said of claims: as far as that may be told, in their own words, with
 * what other modules put beneath these.
 */
public final class AnswerWords {

    private final Component where;
    private final Reading reader;
    private final Map<UUID, List<Supplier<Component>>> beneath;

    /** Of all these; what stands beneath them is read at once. */
    public AnswerWords(Component where, List<Beneath> modules, Collection<LinkAnswers> all, Reading reader) {
        this.where = where;
        this.reader = reader;
        var said = all.stream()
                .flatMap(answers -> answers.given().stream())
                .map(LinkAnswer::id)
                .filter(Objects::nonNull)
                .map(id -> id.value())
                .toList();
        beneath = Beneath.made(modules.stream().filter(Beneath::isOfTheWords).toList(), said, reader);
    }

    /** Who of those asked said what: the numbers first, then each answer with its words. */
    public Div of(LinkAnswers answers) {
        var shown = new Div(LinkSigns.tally(where, answers, reader));
        answers.given().forEach(answer -> shown.add(said(answer, answers.isAlone())));
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
            beneath.getOrDefault(id.value(), List.of()).forEach(made -> said.add(made.get()));
        }
    }

    private void reply(LinkAnswer answer, Div said) {
        var reply = answer.reply();
        if (reply != null) {
            said.add(
                    Quiet.line(new Span(where.getTranslation(
                            "traceability.replied", reader.moments().date(reply.at())))),
                    Words.quote(reply.words(), reply.language(), Side.EXTERNAL));
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
