package org.mizizi.comments.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mizizi.comments.Comments;
import org.mizizi.look.Beneath;
import org.mizizi.look.Margin;
import org.mizizi.look.Originals;
import org.mizizi.look.Readings;
import org.mizizi.security.CurrentActor;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Beside each paragraph and goal of a strategy: the comments on it, and a place to write one. */
@Component
class CommentsBeside implements Margin<StrategyId, Anchor> {

    private final Comments comments;
    private final Readings readings;
    private final CurrentActor currentActor;
    private final List<Beneath> beneath;

    CommentsBeside(Comments comments, Readings readings, CurrentActor currentActor, ObjectProvider<Beneath> beneath) {
        this.comments = comments;
        this.readings = readings;
        this.currentActor = currentActor;
        this.beneath = beneath.stream().toList();
    }

    @Override
    public Map<Anchor, Long> counts(StrategyId strategy) {
        return comments.counts(strategy);
    }

    @Override
    public CommentPanel beside(StrategyId strategy, Anchor anchor, String place, Locale locale, Runnable added) {
        var reading = readings.in(locale);
        var panel = new CommentPanel(comments, anchor, place, reading, added);
        var here = comments.at(strategy, anchor);
        panel.show(
                here,
                comments.toBeTakenBack(strategy),
                Originals.of(
                        beneath,
                        here.stream().map(comment -> comment.id().value()).toList(),
                        reading));
        panel.invite(currentActor.get(), comments.objection(strategy));
        return panel;
    }
}
