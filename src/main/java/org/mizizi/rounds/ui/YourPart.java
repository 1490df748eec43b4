package org.mizizi.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.look.WhyNot;
import org.mizizi.look.Words;
import org.mizizi.rounds.CommentSubject;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;

/** The way into the view where people take part in a round, or the rule that objects; and the way to what came of it. */
final class YourPart extends Div implements LocaleChangeObserver {

    private final Round round;
    private final RoundPhase phase;
    private final Optional<Refusal> objection;
    private final Optional<CommentSubject> subject;

    YourPart(Round round, RoundPhase phase, Optional<Refusal> objection, Optional<CommentSubject> subject) {
        this.round = round;
        this.phase = phase;
        this.objection = objection;
        this.subject = subject;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        subject.ifPresent(draft -> add(about(draft, event.getLocale())));
        objection.ifPresentOrElse(refusal -> add(new WhyNot(refusal)), this::invite);
        if (objection.isEmpty() && round.purpose() == RoundPurpose.COLLECT) {
            add(site(Paths.write(event.getLocale(), round.reference()), "collection.light.to"));
            add(way(Paths.devices(round.reference()), "collection.devices.to", "button"));
            add(way(Paths.paper(round.reference()), "collection.paper.to", "button"));
        }
        if (phase.hasEnded()) {
            outcome().ifPresent(path -> add(way(path, "rounds.outcome." + round.purpose(), "button")));
        } else if (round.purpose() == RoundPurpose.COLLECT && phase == RoundPhase.OPEN) {
            add(way(Paths.inputsOf(round.reference()), "rounds.said-so-far", "button"));
        }
    }

    private Paragraph about(CommentSubject draft, Locale locale) {
        return new Paragraph(
                new Span(getTranslation("rounds.comment-on") + " "),
                new Anchor(draft.path(), Words.of(draft.title(), locale)));
    }

    private void invite() {
        way().ifPresentOrElse(
                        path -> add(way(path, "rounds.do." + round.purpose(), "button primary")),
                        () -> add(new Paragraph(getTranslation("rounds.do." + round.purpose()))));
    }

    /** A page that is none of the workspace. */
    private Anchor site(String path, String key) {
        var way = way(path, key, "button");
        way.setRouterIgnore(true);
        return way;
    }

    private Anchor way(String path, String key, String classes) {
        var way = new Anchor(path, getTranslation(key));
        way.addClassNames(classes.split(" "));
        return way;
    }

    private Optional<String> way() {
        var reference = round.reference();
        return switch (round.purpose()) {
            case COLLECT -> Optional.of(Paths.newInput(reference));
            case RANK -> Optional.of(Paths.ballot(reference));
            case COMMENT -> subject.map(CommentSubject::path);
            case RESPOND -> Optional.of(Paths.responses(reference));
            case REVIEW -> Optional.empty();
        };
    }

    private Optional<String> outcome() {
        var reference = round.reference();
        return switch (round.purpose()) {
            case RANK -> Optional.of(Paths.result(reference));
            case RESPOND -> Optional.of(Paths.responses(reference));
            case COLLECT -> Optional.of(Paths.inputsOf(reference));
            case COMMENT -> subject.map(CommentSubject::path);
            case REVIEW -> Optional.empty();
        };
    }
}
