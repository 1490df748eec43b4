package org.mizizi.notifications;

import org.mizizi.comments.CommentEvent.CommentAnswered;
import org.mizizi.comments.Commenters;
import org.mizizi.notifications.Argument.Reference;
import org.mizizi.security.Reaction;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells commenters of the answer to their comment. */
@Component
class TellOfComments {

    private final Commenters commenters;
    private final Telling telling;

    TellOfComments(Commenters commenters, Telling telling) {
        this.commenters = commenters;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(CommentAnswered answered) {
        Reaction.run(() -> commenters
                .of(answered.comment())
                .ifPresent(commenter -> telling.tell(
                        commenter.author(),
                        News.of(
                                answered,
                                "comment-answered",
                                Paths.strategy(commenter.strategyNumber()),
                                new Reference(commenter.reference())))));
    }
}
