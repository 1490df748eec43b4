package org.mizizi.traceability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
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
import org.mizizi.look.Beneath;
import org.mizizi.look.Card;
import org.mizizi.look.LinkButton;
import org.mizizi.look.Originals;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Refusals;
import org.mizizi.look.Words;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Side;
import org.mizizi.traceability.InFull;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkEnd;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.OwnWords;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.ObjectProvider;

/** "Does this reflect what you said?" The owner's own words first, then what is claimed of them, then the answer. */
@Route("links/:id")
@PermitAll
class AnswerLinkView extends PageOf<LinkRow> {

    private final Questions questions;
    private final List<OwnWords> ownWords;
    private final CurrentActor currentActor;
    private final List<Beneath> beneath;

    @Nullable
    AnswerLinkForm form;

    AnswerLinkView(
            Questions questions,
            ObjectProvider<OwnWords> ownWords,
            ObjectProvider<Beneath> beneath,
            CurrentActor currentActor,
            Readings readings) {
        super(readings);
        this.currentActor = currentActor;
        this.questions = questions;
        this.ownWords = ownWords.stream().toList();
        this.beneath = beneath.stream().toList();
    }

    @Override
    protected LinkRow find(Address where) {
        return questions.find(id(where.named("id")));
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
                        "traceability.asked",
                        reader.plainName(asked.author()),
                        asked.downstream().reference()));
        var beside = part(this::beside);
        var others = part(this::others);
        var objection = questions.objection(asked.id());
        if (objection.isPresent()) {
            body().add(beside, notTheirs(objection.get()), others);
            return;
        }
        var answer = new AnswerLinkForm(
                questions,
                () -> new AnswerLinkForm.Asking(found(), mine(found()).orElse(null)),
                reader,
                new AnswerLinkForm.Then(this::redraw, () -> redraw(beside, others)));
        form = answer;
        body().add(beside, answer, others);
    }

    /** Somebody else of their organisation answers. */
    private Card notTheirs(Refusal refusal) {
        return new Card(Quiet.paragraph(Refusals.text(this, refusal)))
                .headed(getTranslation("traceability.your-answer"));
    }

    private Optional<LinkAnswer> mine(LinkRow asked) {
        return currentActor.get().acting().flatMap(asked.answers()::of);
    }

    private Div beside(LinkRow asked, Reading reader) {
        var beside = new Div(said(asked, reader), claimed(asked, mine(asked).orElse(null), reader));
        beside.addClassName("two");
        return beside;
    }

    private LinkWords words(LinkRow asked, Reading reader) {
        return LinkWords.of(this, beneath, List.of(asked), reader);
    }

    /** Who else is asked, and what they have said; after an answer the way on. */
    private Div others(LinkRow asked, Reading reader) {
        var others = new Div();
        var due = asked.dueAt();
        var answered = mine(asked).filter(LinkAnswer::fresh).isPresent();
        if (due != null && !answered) {
            others.add(Quiet.paragraph(getTranslation("traceability.due", reader.deadline(due))));
        }
        if (asked.answers().number() > 1) {
            others.add(
                    new Card(words(asked, reader).of(asked.answers())).headed(getTranslation("traceability.others")));
        }
        if (answered) {
            others.add(wayOn(asked));
        }
        return others;
    }

    /** After an answer: the next question that waits, else back to what waits otherwise. */
    private LinkButton wayOn(LinkRow answered) {
        return questions
                .next(answered.id())
                .map(next -> new LinkButton(
                        Paths.answerLink(next.id().value()),
                        getTranslation("traceability.next", next.upstream().reference())))
                .orElseGet(() -> new LinkButton(Paths.WORKSPACE, getTranslation("traceability.no-next")));
    }

    private Optional<InFull> inFull(LinkEnd end) {
        return ownWords.stream()
                .map(source -> source.of(end.kind(), end.id(), end.reference()))
                .<InFull>mapMulti(Optional::ifPresent)
                .findFirst();
    }

    private Card said(LinkRow asked, Reading reader) {
        var words = inFull(asked.upstream());
        var card = new Card(LinkSigns.line(asked.upstream(), reader));
        var end = asked.upstream();
        var originals = Originals.of(beneath, List.of(end.id()), reader);
        words.ifPresent(full -> card.add(quote(full.words(), reader, Side.INTERNAL)));
        card.add(originals.beneath(end.id()));
        card.add(originals.about(end.id()));
        card.setHeading(getTranslation("traceability.said." + asked.upstream().kind()));
        return card;
    }

    private Card claimed(LinkRow asked, @Nullable LinkAnswer mine, Reading reader) {
        var card = new Card(LinkSigns.line(asked.downstream(), reader));
        var end = asked.downstream();
        var originals = Originals.of(beneath, List.of(end.id()), reader);
        var words = inFull(end);
        words.ifPresent(full -> card.add(quote(full.words(), reader, reader.side(asked.author()))));
        card.add(originals.beneath(end.id()));
        words.ifPresent(full -> card.add(facts(full, reader)));
        card.add(originals.about(end.id()));
        card.add(
                new Paragraph(
                        getTranslation("traceability.relation." + asked.claim().relation())),
                words(asked, reader).evidence(asked));
        if (mine != null) {
            about(mine, card, reader);
        }
        card.setHeading(
                getTranslation("traceability.claimed." + asked.downstream().kind()));
        return card;
    }

    /** The words that the answer was about, where there are others now. */
    private void about(LinkAnswer mine, Card card, Reading reader) {
        var title = mine.aboutTitle();
        if (title != null) {
            card.add(new Div(new Span(getTranslation("traceability.answered-about") + " "), reader.words(title)));
        }
        var words = mine.aboutWords();
        if (words != null) {
            card.add(Words.paragraph(words, reader.locale()));
        }
    }

    /** What it costs and where it happens, where that is said. */
    private DescriptionList facts(InFull full, Reading reader) {
        var facts = new DescriptionList();
        var money = full.money();
        if (money != null) {
            facts.add(
                    new Term(getTranslation("traceability.money")),
                    new Description(
                            reader.amount(money.amount(), money.currency().getCurrencyCode())));
        }
        if (!full.places().isEmpty()) {
            facts.add(
                    new Term(getTranslation("traceability.places")),
                    new Description(reader.list(
                            full.places().stream().map(reader::place).sorted().toList())));
        }
        facts.setVisible(facts.getChildren().findAny().isPresent());
        return facts;
    }

    private static Component quote(LocalizedText text, Reading reader, Side side) {
        var shown = text.in(reader.locale());
        return Words.quote(shown.text(), shown.language(), side);
    }
}
