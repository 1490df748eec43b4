package org.mizizi.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mizizi.notifications.Argument.Moment;
import org.mizizi.notifications.Argument.Reference;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.StrategyEvent.StrategyAdopted;
import org.mizizi.traceability.AnswerGiven;
import org.mizizi.traceability.LinkEvent.LinkAnswered;
import org.mizizi.traceability.LinkEvent.LinkClaimed;
import org.mizizi.traceability.LinkEvent.LinkReplied;
import org.mizizi.traceability.LinkEvent.LinkToReconfirm;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Question;
import org.mizizi.traceability.Questions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks those whose words are cited whether the claim is true, as soon as it is public, and tells the claimant what they said. */
@Component
class TellOfLinks {

    private final Questions questions;
    private final Telling telling;
    private final Clock clock;

    TellOfLinks(Questions questions, Telling telling, Clock clock) {
        this.questions = questions;
        this.telling = telling;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(LinkClaimed claimed) {
        Reaction.run(() -> questions
                .about(claimed.link())
                .forEach(question -> ask(question, claimed.by().at())));
    }

    @ApplicationModuleListener
    void on(LinkToReconfirm changed) {
        Reaction.run(() -> questions
                .about(changed.link())
                .forEach(question ->
                        tell(question, News.of(changed, "link-to-reconfirm", path(question), arguments(question)))));
    }

    /** The claimant is told of each answer at once, whatever it says. */
    @ApplicationModuleListener
    void on(LinkAnswered answered) {
        Reaction.run(() -> questions.given(answered.answer()).ifPresent(given -> tellClaimant(answered, given)));
    }

    @ApplicationModuleListener
    void on(StrategyAdopted adopted) {
        Reaction.run(() -> questions
                .ofGoals()
                .forEach(question -> ask(question, adopted.by().at())));
    }

    @ApplicationModuleListener
    void on(LinkReplied replied) {
        Reaction.run(() -> questions
                .repliedTo(replied.answer())
                .ifPresent(answered -> telling.tell(
                        Set.of(answered.organisation()),
                        Right.ANSWER_LINK,
                        News.of(
                                replied,
                                "link-replied",
                                Paths.answerLink(answered.link().value()),
                                new Reference(answered.claimantReference()),
                                new Title(answered.claimantTitle()),
                                new Reference(answered.reference()),
                                new Title(answered.title())))));
    }

    private void tellClaimant(LinkAnswered answered, AnswerGiven given) {
        telling.tell(
                Set.of(given.claimant()),
                given.kind() == NodeKind.PLAN ? Right.WRITE_PLAN : Right.CONVENE,
                News.of(
                        answered,
                        message(given.said()),
                        given.kind().path(given.claimantReference()),
                        new Reference(given.claimantReference()),
                        new Title(given.claimantTitle()),
                        new Reference(given.reference()),
                        new Title(given.title())));
    }

    private static String message(LinkState said) {
        return switch (said) {
            case CONFIRMED -> "link-confirmed";
            case PARTLY -> "link-partly";
            case DISPUTED -> "link-disputed";
            case CLAIMED, UNANSWERED, WITHDRAWN, TO_RECONFIRM, OWN -> throw new IllegalArgumentException("No answer");
        };
    }

    /** Asked once a claim: a claim that was not answered is not asked again when its plan comes back. */
    void ask(Question question, Instant at) {
        var claim = question.link().value();
        var message = message(question.claimant());
        tell(
                question,
                News.about(claim, question.claimedAt(), message, path(question), arguments(question))
                        .toldAt(at));
    }

    /** Told once a question, however often it is asked whether it is due. */
    void isDueSoon(Question question) {
        var told = new ArrayList<>(List.of(arguments(question)));
        told.add(new Moment(question.dueAt()));
        tell(
                question,
                News.about(
                                question.link().value(),
                                question.dueAt(),
                                "question-due-soon",
                                path(question),
                                told.toArray(Argument[]::new))
                        .toldAt(clock.instant()));
    }

    private static String message(NodeKind claimant) {
        return switch (claimant) {
            case PRIORITY -> "input-grouped";
            case GOAL -> "cited-by-goal";
            case PLAN -> "cited-by-plan";
            case INPUT -> throw new IllegalArgumentException("An input cites nothing");
        };
    }

    private void tell(Question question, News news) {
        telling.tell(
                Set.of(question.owner()), Right.ANSWER_LINK, question.ownerShown() ? news : news.onlyInThePortal());
    }

    private static String path(Question question) {
        return Paths.answerLink(question.link().value());
    }

    private static Argument[] arguments(Question question) {
        return new Argument[] {
            new Reference(question.claimantReference()),
            new Title(question.claimantTitle()),
            new Reference(question.reference()),
            new Title(question.title())
        };
    }
}
