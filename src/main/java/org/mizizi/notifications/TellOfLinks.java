package org.mizizi.notifications;

import java.time.Instant;
import java.util.Set;
import org.mizizi.notifications.Argument.Reference;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.LinkClaimed;
import org.mizizi.traceability.LinkToReconfirm;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Question;
import org.mizizi.traceability.Questions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks the owner of what was cited whether the claim is true, as soon as the one who cites it goes public. */
@Component
class TellOfLinks {

    private final Questions questions;
    private final Telling telling;

    TellOfLinks(Questions questions, Telling telling) {
        this.questions = questions;
        this.telling = telling;
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

    /** Asked once a claim: a claim that was not answered is not asked again when its plan comes back. */
    void ask(Question question, Instant at) {
        var claim = question.link().value();
        var message = message(question.claimant());
        tell(
                question,
                News.about(claim, question.claimedAt(), message, path(question), arguments(question))
                        .toldAt(at));
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
